import { describe, expect, it } from 'vitest';
import { emptySession, itemsOf, type Session } from '../../core/study/session.ts';
import { readSessionText, writeSessionText } from '../../core/study/session-text.ts';
import { packText, unpackText } from './session-link.ts';

const session: Session = {
  ...emptySession,
  title: { vi: 'Buổi học <img src=x onerror=alert(1)> ~=#{}:\\' },
  parts: [
    {
      title: { vi: 'Phần' },
      form: 'reading',
      minutes: 60,
      notes: {},
      items: Array.from({ length: 300 }, (_, index) => ({
        ref: { folder: 'instruments', id: `van-ban-${(index * 7919) % 1000}`, provision: `dieu-${index}` },
        seen: `in-force.${(index * 104_729).toString(36)}`,
      })),
    },
  ],
};

describe('a session in a link', () => {
  it('comes back as it went, three hundred items in a link that browsers take', async () => {
    const packed = await packText(writeSessionText(session));
    expect(packed).toMatch(/^s=[\w-]+$/u);
    expect(packed.length).toBeLessThan(16_000);
    const back = readSessionText(await unpackText(packed));
    expect(back.ok && back.value).toEqual({ session, cut: false, strange: [] });
  });

  it('cut short gives what came through, and says so', async () => {
    const packed = await packText(writeSessionText(session));
    for (const share of [0.9, 0.5]) {
      const back = readSessionText(await unpackText(packed.slice(0, Math.floor(packed.length * share))));
      expect(back.ok && back.value.cut).toBe(true);
      if (!back.ok) continue;
      const items = itemsOf(back.value.session);
      expect(back.value.session.title).toEqual(session.title);
      expect(itemsOf(session).slice(0, items.length)).toEqual(items);
    }
  });

  it.each(['', 's=', 's=%%%', 's=AAAA', 's=<script>', 't=!', 'x=y', 's=____________'])(
    '%j is no session, and nothing throws',
    async (text) => {
      expect(readSessionText(await unpackText(text)).ok).toBe(false);
    },
  );

  it('reads the plain form of old browsers', async () => {
    const plain = `t=${Buffer.from(writeSessionText(emptySession)).toString('base64url')}`;
    expect(readSessionText(await unpackText(plain)).ok).toBe(true);
  });
});
