/** The two equal languages of the site, Vietnamese first. */
export const languages = ['vi', 'en'] as const;
export type Language = (typeof languages)[number];

/** A text that must stand in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A text that may stand in one language only (a title that no source gives in English). */
export type Localized = { readonly [language in Language]?: string | undefined };

export const otherLanguage = (language: Language): Language => (language === 'vi' ? 'en' : 'vi');
