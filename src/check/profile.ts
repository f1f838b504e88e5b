/** A profile: which parts a kind of plan has, in what words. Data under `corpus/profiles/`. */
import * as z from "zod";

const Bilingual = z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });

export const ProfileSection = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: Bilingual,
  /** Headings that open such a section, in any case and with or without diacritics. */
  variants: z.array(z.string().min(1)).min(1),
});
export type ProfileSection = z.infer<typeof ProfileSection>;

export const Profile = z.strictObject({
  id: z.string().regex(/^[a-z-]+$/),
  name: Bilingual,
  /** Words of the subject that choose this profile; none for the one that takes all the rest. */
  subjects: z.array(z.string().min(1)),
  /** Sections that plans of this kind have. */
  sections: z.array(ProfileSection),
  /** Plans of this kind may name a theme (chủ đề) of the year. */
  theme: z.boolean(),
  /** Plans of this kind say on what law or order of a superior they rest. */
  legalBasis: z.boolean(),
});
export type Profile = z.infer<typeof Profile>;
