//! Telling, in the page: one question at a time, made of the server's own parts. Answers lie in this
//! page's memory and nowhere else; closing it loses what was not sent, and the page says so.

import { attach, remade, told, type Attached, type FileWords } from "./attached.ts";
import { Answers, type Question } from "./answers.ts";
import { digest, same, utf8 } from "./bytes.ts";
import { appearsIn, hasLetters, parse, said, type EntryWords } from "./entry.ts";
import { Hub, Refused, type Place } from "./hub.ts";
import {
  answerWith, begin, done, factsOf, fault, lists, main, parsePage, save, sending, show, shown,
  type Pressed,
} from "./page.ts";
import { newEntropy, numbersOf, wordsOf } from "./receipt.ts";
import { handIn, isLate, newKeys, prepare, Unproved, type Filing, type Sealed } from "./report.ts";
import { fresh } from "./uuid.ts";
import { Voice, type VoiceWords } from "./voice.ts";

/** What the server says beside the words of the questions. */
type Facts = {
  authority: string;
  channel: string;
  questions: Question[];
  files: { bytes_max: number; most: number; too_large: string } & FileWords;
  voice: VoiceWords;
  words: EntryWords & {
    choose: string;
    receipt: string;
    unsure: string;
    unproved: string;
    right: string;
    wait: string;
  };
};

const [BEFORE, CHECK, SENT] = ["before", "check", "sent"];
/** A field that style sheets hide: only a machine fills it in. */
const TRAP = "website";
/** How long to wait before asking again for a turn. */
const TURN_MILLISECONDS = 5000;

export class Flow {
  private readonly answers = new Answers();
  /** Digests of consent texts, as they were shown when they were answered. */
  private readonly texts = new Map<string, string>();
  private readonly files: Attached[] = [];
  private readonly voice = new Voice(
    () => this.facts.voice,
    () => main().querySelector("[data-voice]"),
  );
  private readonly keys = newKeys();
  private readonly entropy = newEntropy();
  private readonly case = fresh();
  /** The report under its seal, once it may have arrived: then only these bytes are sent. */
  private sealed: Sealed | undefined;
  private proof: string | undefined;
  private suspect = false;
  private step = BEFORE as string;

  private constructor(
    private page: Document,
    private facts: Facts,
    private language: string,
    private place: Place,
  ) {}

  /** Fetches the questions. */
  static async begin(language: string): Promise<Flow> {
    const questions = await new Hub(language).questions();
    const page = parsePage(questions.page);
    // Needed when something was typed; a slow network brings them meanwhile.
    lists().catch(() => undefined);
    return new Flow(page, factsOf(page) as Facts, language, questions.place);
  }

  /** Shows the step at which it is. */
  resume(): void {
    this.go(this.step);
  }

  private get asked(): Question[] {
    const { questions } = this.facts;
    return questions.filter((question) => this.answers.areAsked(question, questions));
  }

  private question(step: string): Question | undefined {
    return this.facts.questions.find((question) => question.step === step);
  }

  /** The steps as they are asked now. */
  private get way(): string[] {
    return [BEFORE as string, ...this.asked.map(({ step }) => step), CHECK as string];
  }

  /** The step after or before one; one that is not asked any more lies where it lay. */
  private beside(step: string, by: 1 | -1): string | undefined {
    const all = [BEFORE as string, ...this.facts.questions.map(({ step }) => step), CHECK as string];
    const rest = by === 1 ? all.slice(all.indexOf(step) + 1) : all.slice(0, all.indexOf(step)).reverse();
    return rest.find((step) => this.way.includes(step));
  }

  /** Goes to a step: one more entry in the browser's history, under the same address. */
  private go(step: string): void {
    history.pushState({ step }, "");
    this.show(step);
  }

  /** Shows a step; what is in is shown as being in. */
  show(wanted: string): void {
    this.step = this.proof === undefined ? wanted : (SENT as string);
    const part = this.page.querySelector<HTMLTemplateElement>(`template[data-step="${this.step}"]`);
    if (part === null) {
      return;
    }
    show(this.page);
    document.title = part.dataset["title"] ?? document.title;
    main().replaceChildren(document.importNode(part.content, true));
    main().querySelector("form")?.setAttribute("data-step", this.step);
    this.fill();
    answerWith((pressed) => this.answer(pressed));
    begin();
  }

  /** Puts what is known into the part that is shown. */
  private fill(): void {
    const { choices, texts } = this.answers.of(this.step);
    for (const input of main().querySelectorAll<HTMLInputElement>("input, textarea")) {
      if (input.type === "radio" || input.type === "checkbox") {
        input.checked = choices.includes(input.value);
      } else if (input.name.startsWith("answer-")) {
        input.value = texts.get(input.name.slice("answer-".length)) ?? "";
      }
    }
    const names = main().querySelector("[data-files]");
    names?.append(...this.files.map((file) => item(file.name, told(file, this.facts.files))));
    this.voice.restore();
    for (const row of main().querySelectorAll<HTMLElement>("[data-row]")) {
      this.fillRow(row);
    }
    if (this.sealed !== undefined && this.proof === undefined) {
      // It may have arrived: changing it now would make two of it.
      main().querySelectorAll("button:not([value=send])").forEach((button) => button.remove());
    }
  }

  private fillRow(row: HTMLElement): void {
    const question = this.asked.find(({ step }) => step === row.dataset["row"]);
    if (question === undefined) {
      row.remove();
      return;
    }
    const files = question.kind === "files" ? this.files.map(({ name }) => name) : [];
    const spoken = this.isSpoken(question.step) ? this.voice.lines : [];
    const lines = [...this.answers.lines(question), ...files, ...spoken];
    const answer = row.querySelector("[data-answer]");
    if (answer !== null && lines.length > 0) {
      answer.textContent = lines.join("\n");
    }
  }

  /** Whether a step can be answered with one's voice. */
  private isSpoken(step: string): boolean {
    const part = this.page.querySelector<HTMLTemplateElement>(`template[data-step="${step}"]`);
    return part?.content.querySelector("[data-voice]") != null;
  }

  private answer({ form, name, value, fields }: Pressed): Promise<void> | undefined {
    if (!main().contains(form)) {
      return undefined;
    }
    return this.act(name, value, fields);
  }

  private async act(name: string, value: string, fields: FormData): Promise<void> {
    this.suspect ||= String(fields.get(TRAP) ?? "") !== "";
    switch (name === "go" ? value : "") {
      case "written-down":
      case "delete":
        return this.end();
      case "send":
        return this.send();
      case "check-words":
        return this.tried(String(fields.get("words") ?? ""));
      case "save-proof":
        return save("proof.txt", "text/plain", this.proof ?? "");
      default:
        return this.turn(name, value, fields);
    }
  }

  /** Takes an answer, then turns to where the button says. */
  private async turn(name: string, value: string, fields: FormData): Promise<void> {
    const question = this.question(this.step);
    if (name === "voice") {
      const wrong = await this.voice.act(value);
      return wrong === undefined ? undefined : fault(wrong);
    }
    await this.speech(fields);
    const goesOn = name === "go" && value !== "back";
    if (question !== undefined && value !== "skip") {
      const wrong = await this.take(question, fields, goesOn);
      if (wrong !== undefined) {
        return fault(wrong);
      }
    }
    if (name === "language") {
      return this.speak(value);
    }
    if (name === "change") {
      return this.go(value);
    }
    switch (value) {
      case "attach":
        return this.attach(fields);
      case "check":
        return this.go(CHECK as string);
      case "back": {
        const before = this.beside(this.step, -1);
        return before === undefined ? history.back() : this.go(before);
      }
      default:
        return this.go(this.beside(this.step, 1) ?? (CHECK as string));
    }
  }

  /** Seals and sends what was recorded on the step that is left. */
  private async speech(fields: FormData): Promise<void> {
    if (this.isSpoken(this.step)) {
      this.voice.take(fields);
      await this.voice.stop();
      await (this.voice.wrong ?? this.spoken());
    }
  }

  /** What was recorded, if it was asked for. */
  private async spoken(): Promise<Attached[]> {
    const asked = this.asked.some(({ step }) => this.isSpoken(step));
    return asked ? this.voice.attached(new Hub(this.language), await this.keys) : [];
  }

  /** Takes an answer; says what is wrong with it. Going elsewhere with nothing chosen is fine. */
  private async take(
    question: Question,
    fields: FormData,
    goesOn: boolean,
  ): Promise<string | undefined> {
    this.answers.take(question, fields);
    if (question.purpose !== null) {
      const text = [main().querySelector("h1"), main().querySelector("#why")].map(shown).join("\n");
      this.texts.set(question.purpose, digest(utf8(text)));
    }
    const unchosen = question.kind === "option" && this.answers.of(question.step).choices.length === 0;
    return unchosen && goesOn ? this.facts.words.choose : this.wrong(question);
  }

  /** What the server would say of a text that it does not see. */
  private async wrong(question: Question): Promise<string | undefined> {
    const typed = [...this.answers.of(question.step).texts.values()].filter((text) => text !== "");
    const known = typed.length > 0 ? await lists() : [];
    const holds = typed.some((text) => appearsIn(text, known));
    const unspoken = this.isSpoken(question.step) ? this.voice.wrong : undefined;
    return holds ? this.facts.words.receipt : (this.answers.tooLong(question) ?? unspoken);
  }

  /** What was typed before the browser went back or forward is kept. */
  keep(): void {
    const form = main().querySelector<HTMLFormElement>("form[data-step]");
    const question = this.question(form?.dataset["step"] ?? "");
    if (form !== null && question !== undefined && this.proof === undefined) {
      const fields = new FormData(form);
      this.answers.take(question, fields);
      if (this.isSpoken(question.step)) {
        this.voice.take(fields);
        void this.voice.stop();
      }
    }
  }

  private async attach(fields: FormData): Promise<void> {
    const file = fields.get("file");
    const { bytes_max, most, too_large, no_copy } = this.facts.files;
    if (!(file instanceof File) || file.size === 0) {
      return this.show(this.step);
    }
    if (this.files.length >= most || file.size > bytes_max) {
      return fault(too_large);
    }
    sending(0);
    const copy = await remade(file);
    const copyOnly = fields.has("copy-only");
    if (copyOnly && copy === undefined) {
      return fault(no_copy);
    }
    const [hub, keys] = [new Hub(this.language), await this.keys];
    this.files.push(await attach(hub, keys, file, copy, copyOnly, sending));
    return this.show(this.step);
  }

  private async speak(language: string): Promise<void> {
    const page = parsePage((await new Hub(language).questions()).page);
    [this.page, this.facts, this.language] = [page, factsOf(page) as Facts, language];
    this.show(this.step);
  }

  private async send(): Promise<void> {
    const option = this.facts.questions.find(({ kind }) => kind === "option");
    const chosen = option === undefined ? undefined : this.answers.of(option.step).choices[0];
    if (option !== undefined && chosen === undefined) {
      this.go(option.step);
      return fault(this.facts.words.choose);
    }
    for (const question of this.asked) {
      const wrong = await this.wrong(question);
      if (wrong !== undefined) {
        this.go(question.step);
        return fault(wrong);
      }
    }
    const hub = new Hub(this.language);
    this.sealed ??= await prepare(
      hub,
      await this.filing(chosen ?? "", await this.spoken()),
      this.facts.authority,
    );
    try {
      this.proof = await handIn(hub, this.sealed, this.place);
    } catch (error) {
      if (error instanceof Refused && error.kind === "error-busy") {
        // Many are here at once: its place is kept, and it goes on by itself.
        done(this.facts.words.wait);
        await new Promise((turn) => setTimeout(turn, TURN_MILLISECONDS));
        return this.send();
      }
      // Refused is not in; anything else may be.
      if (error instanceof Refused) {
        this.sealed = undefined;
        return isLate(error) ? this.send() : fault(error.message);
      }
      this.show(CHECK as string);
      const { unproved, unsure } = this.facts.words;
      return fault(error instanceof Unproved ? unproved : unsure);
    }
    this.go(SENT as string);
    await this.showReceipt();
  }

  private async filing(option: string, spoken: Attached[]): Promise<Filing> {
    const { questions, channel } = this.facts;
    const consents = this.answers.consents(questions).map(({ purpose, answer }) => ({
      purpose,
      answer,
      sha256: this.texts.get(purpose) ?? "",
    }));
    const keep = digest(utf8(shown(main().querySelector("[data-keep]"))));
    return {
      case: this.case,
      entropy: this.entropy,
      language: this.language,
      channel: this.answers.receiver(questions, channel),
      option,
      consents: [{ purpose: "keep", answer: "given", sha256: keep }, ...consents],
      statement: {
        language: this.language,
        answers: this.answers.ofCompartment(questions, "statement"),
      },
      identity: { answers: this.answers.ofCompartment(questions, "identity") },
      keys: await this.keys,
      files: [...this.files, ...spoken],
      suspect: this.suspect,
    };
  }

  /** The receipt, only after its report was proved to be in. */
  private async showReceipt(): Promise<void> {
    const numbers = numbersOf(this.entropy);
    // Numbers open everything too, if the list of words cannot be fetched now.
    const known = await lists().catch(() => []);
    const list = known.find(({ language }) => language === this.language) ?? known[0];
    const words = list === undefined ? [] : wordsOf(this.entropy, list);
    main().querySelectorAll(".words li").forEach((place, number) => {
      const [word, digits] = [place.querySelector(".word"), place.querySelector(".number")];
      word?.setAttribute("lang", list?.language ?? this.language);
      if (word !== null && digits !== null) {
        word.textContent = words[number] ?? "";
        digits.textContent = numbers[number] ?? "";
      }
    });
    const proof = main().querySelector("pre");
    if (proof !== null) {
      proof.textContent = this.proof ?? "";
    }
  }

  /** Whether the receipt is written down right. */
  private async tried(typed: string): Promise<void> {
    const found = parse(typed, hasLetters(typed) ? await lists() : []);
    const { words } = this.facts;
    if ("mistyped" in found) {
      return fault(said(found.mistyped, words));
    }
    return same(found.entropy, this.entropy) ? done(words.right) : fault(words.together);
  }

  private end(): void {
    this.entropy.fill(0);
    this.voice.delete();
    history.replaceState(null, "");
    location.replace("/");
  }

  /** The browser went back or forward to a step. */
  revisit(step: string): void {
    this.show(step);
    if (this.proof !== undefined) {
      void this.showReceipt();
    }
  }
}

function item(text: string, said: string): HTMLElement {
  const [line, name] = [document.createElement("li"), document.createElement("bdi")];
  const quiet = document.createElement("span");
  name.textContent = text;
  quiet.className = "quiet";
  quiet.textContent = said;
  line.append(name, document.createElement("br"), quiet);
  return line;
}
