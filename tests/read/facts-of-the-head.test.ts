import { describe, expect, it } from 'vitest'
import { dateInAddress, dateInLead } from '../../src/read/date-in.ts'
import { languageOf } from '../../src/read/language.ts'
import { outletOf, ownAddress } from '../../src/read/outlet.ts'
import { dateOf } from '../../src/read/when.ts'
import { OUTLETS } from './support.ts'

describe('dateOf', () => {
  it.each([
    ['1694690102000', '2023-09-14T11:15:02Z'],
    ['1694690102', '2023-09-14T11:15:02Z'],
    ['2018-09-05T03:38:30+08:00', '2018-09-04T19:38:30Z'],
    ['2018-09-05 03:38:30 +0800', '2018-09-04T19:38:30Z'],
    ['2023-09-13T09:59:55.181Z', '2023-09-13T09:59:55Z'],
    ['Mon, 17 Jun 2024 16:53:29 GMT', '2024-06-17T16:53:29Z'],
    ['2018-09-05T03:38:30', '2018-09-05'],
    ['2018年9月5日 03:38', '2018-09-05'],
    ['2018/9/5', '2018-09-05'],
    ['20180905', '2018-09-05'],
    ['14/09/2023 - 13:00', '2023-09-14'],
    ['09/14/2023', '2023-09-14'],
    ['05.06.2023', ''],
    ['September 14, 2023', '2023-09-14'],
    ['14 Sep 2023', '2023-09-14'],
    ['2023-02-30', ''],
    ['0000-00-00', ''],
    ['yesterday', ''],
    ['', ''],
  ])('reads %j as %j', (words, date) => {
    expect(dateOf(words)).toBe(date)
  })
})

describe('dateInAddress', () => {
  it.each([
    ['https://example.org/world/20240724/talks/', '2024-07-24'],
    ['https://example.org/cn/x/20230914-%E6', '2023-09-14'],
    ['https://example.org/2024/7/4/talks', '2024-07-04'],
    ['http://example.org/gb/18/8/28/n10673682.htm', '2018-08-28'],
    ['https://example.org/m/hx2-01042024104542.html', '2024-01-04'],
    ['https://example.org/a/4557570.html', ''],
    ['https://example.org/a/99999999.html', ''],
  ])('reads %s', (url, day) => {
    expect(dateInAddress(url)).toBe(day)
  })
})

describe('dateInLead', () => {
  it('reads a dateline in brackets only', () => {
    expect(dateInLead('【某报2018年08月29日讯】会谈开始。')).toBe('2018-08-29')
    expect(dateInLead('2018年08月29日，会谈开始。')).toBe('')
  })
})

describe('outletOf', () => {
  it.each([
    ['https://www.example.org/1', 'example'],
    ['https://news.zh.example.org/1', 'example-zh'],
    ['//EXAMPLE.org./1', 'example'],
    ['https://user@example.org:80/1', 'example'],
    ['https://notexample.org/1', 'notexample.org'],
    ['https://www.other.net', 'other.net'],
    ['example.org/1', ''],
    ['', ''],
  ])('gives %s to %s', (url, outlet) => {
    expect(outletOf(url, OUTLETS)).toBe(outlet)
  })

  it('sees through an archive', () => {
    expect(ownAddress('https://web.archive.org/web/2019im_/https://example.org/1')).toBe(
      'https://example.org/1',
    )
  })
})

describe('languageOf', () => {
  it.each([
    ['两国外长通了电话', 'zh-Hans'],
    ['兩國外長通了電話', 'zh-Hant'],
    ['公里之外的台北，他說明了', 'zh-Hant'],
    ['山上有水', 'zh-Hans'],
    ['The ministers spoke of 中国', 'en'],
    ['部长亚历山大（Alexander）来了', 'zh-Hans'],
    ['', 'zh-Hans'],
  ])('takes %s for %s', (text, language) => {
    expect(languageOf([text])).toBe(language)
  })
})
