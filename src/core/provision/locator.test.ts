import { describe, expect, it } from 'vitest';
import { printLocator } from './locator.ts';

describe('printLocator()', () => {
  it.each([
    ['Điều 11 khoản 1 điểm a', 'Article 11, clause 1, point a'],
    ['Điều 11 khoản 1 điểm đ', 'Article 11, clause 1, point đ'],
    ['Điều 13 khoản 2 đoạn 3', 'Article 13, clause 2, paragraph 3'],
    ['nhiệm vụ, giải pháp 4', 'task 4'],
    ['nhiệm vụ, giải pháp chủ yếu', 'main tasks and measures'],
    ['Quy chế kèm theo, Điều 3', 'annexed Regulation, Article 3'],
    ['Quyết định, Điều 2 và Điều 3', 'Decision, Article 2 and Article 3'],
    ['Phần II và Phần III (Điều 5 đến Điều 13)', 'Part II and Part III (Article 5 to Article 13)'],
    ['phần 1, câu hỏi thứ hai', 'Part 1, second question'],
  ])('prints %s in English', (vi, en) => {
    expect(printLocator(vi, 'en')).toEqual({ text: en, foreign: false });
    expect(printLocator(vi, 'vi')).toEqual({ text: vi, foreign: false });
  });

  it('leaves a label with a word that it does not know as it stands, and says so', () => {
    expect(printLocator('lời dặn 2', 'en')).toEqual({ text: 'lời dặn 2', foreign: true });
  });
});
