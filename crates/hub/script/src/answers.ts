//! Answers as they lie in the page's memory, and what is sealed of them. The same rules as the crate
//! `questions`.

/** A field for text. */
export type Field = {
  id: string;
  label: string;
  characters_max: number;
  identifies?: string;
  too_long: string;
};

/** A question. */
export type Question = {
  step: string;
  kind: "option" | "choice" | "consent" | "text" | "files" | "notice";
  compartment: string;
  when: { question: string; chosen: string[] } | null;
  purpose: string | null;
  fields: Field[];
  /** What may be chosen, by code: what it says, and which channel then receives the report. */
  choices: { id: string; says: string; receives: string | null }[];
  asked: string;
};

/** What was answered to one question. */
export type Given = { choices: string[]; texts: Map<string, string> };

/** One question with its answer, as they were shown and given. */
export type Answered = {
  question: string;
  asked: string;
  answer: string;
  choices?: string[];
  identifies?: string;
};

/** A yes and a no to a consent question. */
const [YES, NO] = ["yes", "no"];

/** A text as people count it. */
const asTyped = (text: string): string => text.replace(/\r\n/g, "\n").trim();

export class Answers {
  private readonly given = new Map<string, Given>();

  of(step: string): Given {
    return this.given.get(step) ?? { choices: [], texts: new Map() };
  }

  /** What is too long of an answer, in the words of its field. */
  tooLong({ step, fields }: Question): string | undefined {
    const found = (id: string): number => [...(this.of(step).texts.get(id) ?? "")].length;
    const field = fields.find(({ id, characters_max }) => found(id) > characters_max);
    return field?.too_long.replace("%found%", String(found(field.id)));
  }

  /** Takes what a form holds, whatever it is: nothing that was typed is lost. */
  take(question: Question, fields: FormData): void {
    const texts = new Map(
      question.fields.map(({ id }) => [id, asTyped(String(fields.get(`answer-${id}`) ?? ""))]),
    );
    const chosen = [...fields].filter(([name]) => name === "choice" || name.startsWith("choice-"));
    const choices = chosen.map(([, value]) => String(value));
    this.given.set(question.step, { choices, texts });
  }

  has(step: string, choice: string): boolean {
    return this.of(step).choices.includes(choice);
  }

  /** Whether a question is asked, given what was answered. */
  areAsked({ when }: Question, questions: Question[]): boolean {
    const on = questions.find(({ step }) => step === when?.question);
    const chosen = when?.chosen.some((choice) => this.has(when.question, choice));
    return when === null || (chosen === true && on !== undefined && this.areAsked(on, questions));
  }

  /** The consents that were asked for and answered. */
  consents(questions: Question[]): { step: string; purpose: string; answer: "given" | "refused" }[] {
    return questions
      .filter((question) => this.areAsked(question, questions))
      .flatMap(({ step, purpose }) => {
        const yes = this.has(step, YES as string);
        const answered = purpose !== null && (yes || this.has(step, NO as string));
        return answered ? [{ step, purpose, answer: yes ? "given" : "refused" }] : [];
      });
  }

  /** Who receives the report: the channel that a choice names, else the one it came in by. */
  receiver(questions: Question[], channel: string): string {
    return (
      questions
        .filter((question) => this.areAsked(question, questions))
        .flatMap(({ step, choices }) => choices.filter(({ id }) => this.has(step, id)))
        .find(({ receives }) => receives !== null)?.receives ?? channel
    );
  }

  /** What belongs into a compartment, with the words that were shown. */
  ofCompartment(questions: Question[], compartment: string): Answered[] {
    return questions
      .filter((question) => question.compartment === compartment && this.areAsked(question, questions))
      .flatMap((question) => this.answered(question));
  }

  private answered(question: Question): Answered[] {
    const { step, asked, fields, kind } = question;
    if (kind === "text") {
      return fields.flatMap(({ id, label, identifies }) => {
        const answer = this.of(step).texts.get(id) ?? "";
        const whole = fields.length === 1 ? asked : `${asked} ${label}`;
        const told = { question: id, asked: whole, answer, ...(identifies ? { identifies } : {}) };
        return answer === "" ? [] : [told];
      });
    }
    const chosen = question.choices.filter(({ id }) => this.has(step, id));
    const answer = chosen.map(({ says }) => says).join("\n");
    const choices = chosen.map(({ id }) => id);
    return kind === "choice" && choices.length > 0
      ? [{ question: step, asked, answer, choices }]
      : [];
  }

  /** What was answered, as the page before sending shows it. */
  lines(question: Question): string[] {
    const { choices, texts } = this.of(question.step);
    const said = question.choices.filter(({ id }) => choices.includes(id));
    return [...said.map(({ says }) => says), ...[...texts.values()].filter((text) => text !== "")];
  }
}
