import { carriesMarks } from './typed-marks.ts';
import type { WantedWord } from './wanted.ts';
import type { WordForms } from './word-forms.ts';

/** Whether a word, printed as `form`, is one that is asked for: the rule of `WantedWord.accents`. */
export function acceptsForm(wanted: WantedWord, form: WordForms): boolean {
  switch (wanted.accents) {
    case 'any':
      return form.folded === wanted.folded;
    case 'exact':
      return form.exact === wanted.exact;
    case 'typed':
      return carriesMarks(form.exact, wanted.exact);
  }
}
