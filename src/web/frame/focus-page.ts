/** Frames in which a page may still be fetched or put in the place of the one before: about a second. */
const PATIENCE = 60

/** Puts the focus where what was asked for stands, so that the next Tab goes on from there: the evidence, else the page. */
export function focusPage(patience = PATIENCE): void {
  requestAnimationFrame(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body
    const place = document.querySelector('.frame > .panel') ?? document.getElementById('main')
    if (nowhere && place instanceof HTMLElement) place.focus({ preventScroll: true })
    if (patience > 0) focusPage(patience - 1)
  })
}
