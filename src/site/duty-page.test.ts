import { expect, it } from 'vitest';
import { aCorpus, anInstrument, aProvision, day } from '../testing/builders.ts';
import { writeDutyPage } from './duty-page.ts';

const law = anInstrument({
  id: '10-2022-qh15',
  number: '10/2022/QH15',
  issuer: 'prime-minister',
  date: day('2022'),
  provisions: [aProvision({ id: 'dieu-1', deadline: { vi: 'trước <ngày> 1', en: 'before <day> 1' } })],
});

it('the duties leave as one table that needs nothing beside it', () => {
  const page = writeDutyPage(aCorpus({ instruments: [law] }), 'vi', 'https://host.test/');
  expect(page).toMatch(/^<!DOCTYPE html>\n<html lang="vi">/u);
  expect(page.match(/<tr>/gu)).toHaveLength(2);
  expect(page).toContain('href="https://host.test/vi/instruments/10-2022-qh15/#dieu-1"');
  expect(page).toContain('trước &lt;ngày&gt; 1');
  expect(page).not.toMatch(/href="\/|<link|<style|<script/u);
});
