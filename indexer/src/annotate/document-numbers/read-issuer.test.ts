import { describe, expect, it } from 'vitest';
import { readIssuer, readIssuerOfTitle } from './read-issuer.ts';

describe('the issuing body', () => {
  it.each([
    [['TỈNH ỦY THANH LĨNH', '*'], 'TỈNH ỦY THANH LĨNH'],
    [['ĐẢNG BỘ TỈNH CAO SƠN', 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH'], 'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH'],
    [['UBND TỈNH CAO SƠN', 'SỞ NỘI VỤ'], 'SỞ NỘI VỤ'],
  ])('is the lowest of the bodies above the number: %s', (lines, issuer) => expect(readIssuer(lines)).toBe(issuer));

  it.each([
    [['ỦY BAN NHÂN DÂN', 'TỈNH CAO SƠN'], 'ỦY BAN NHÂN DÂN TỈNH CAO SƠN'],
    [['BỘ VĂN HÓA, THỂ THAO', 'VÀ DU LỊCH'], 'BỘ VĂN HÓA, THỂ THAO VÀ DU LỊCH'],
    [['BAN CHẤP HÀNH', 'ĐẢNG BỘ HUYỆN AN SƠN'], 'BAN CHẤP HÀNH ĐẢNG BỘ HUYỆN AN SƠN'],
    [['ĐẢNG ỦY KHỐI', 'ĐẢNG ỦY', 'CÔNG TY CẤP NƯỚC'], 'ĐẢNG ỦY CÔNG TY CẤP NƯỚC'],
  ])('may run over lines: %s', (lines, issuer) => expect(readIssuer(lines)).toBe(issuer));

  it.each([
    [['TỈNH ỦY VĨNH HÀ', 'VĂN PHÒNG'], 'VĂN PHÒNG TỈNH ỦY VĨNH HÀ'],
    [['BAN CHẤP HÀNH TRUNG ƯƠNG', 'BAN TỔ CHỨC'], 'BAN TỔ CHỨC TRUNG ƯƠNG'],
  ])('is named with its committee where every committee has one: %s', (lines, issuer) =>
    expect(readIssuer(lines)).toBe(issuer),
  );

  it('is told apart from its parent in one line', () => {
    expect(readIssuer(['TỈNH ỦY AN THUẬN ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH'])).toBe('ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH');
    expect(readIssuer(['ĐẢNG ỦY SỞ TÀI CHÍNH'])).toBe('ĐẢNG ỦY SỞ TÀI CHÍNH');
  });

  it('is not what a gazette or a page prints above it, nor the Party’s name', () => {
    const lines = [
      'CÔNG BÁO/SỐ 35',
      'PHẦN VĂN BẢN QUY PHẠM PHÁP LUẬT',
      'ỦY BAN NHÂN DÂN TỈNH CAO SƠN',
      'ĐÀNG CỘNG SẢN VIỆT NAM',
    ];
    expect(readIssuer(lines)).toBe('ỦY BAN NHÂN DÂN TỈNH CAO SƠN');
  });

  it('may be typed in small letters', () => expect(readIssuer(['Huyện ủy Đak Pơ Lang'])).toBe('Huyện ủy Đak Pơ Lang'));

  it('is read beside the kind of a paper that has lost the left of its head', () => {
    expect(readIssuerOfTitle('', 'CỦA BAN THƯỜNG VỤ TỈNH ỦY')).toBe('BAN THƯỜNG VỤ TỈNH ỦY');
    expect(readIssuerOfTitle('CỦA TỈNH ỦY VỀ CÔNG TÁC DÂN VẬN', '')).toBe('TỈNH ỦY');
    expect(readIssuerOfTitle('', 'CỦA ĐỒNG CHÍ BÍ THƯ')).toBeUndefined();
  });
});
