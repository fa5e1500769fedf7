/** Which question is being answered. */
export class Turns {
  /** The unit of the open question. */
  unit: number | null = null;
  private number: string | null = null;
  /** The question whose parts are being asked. */
  private whole: number | null = null;
  private answered = false;
  /** Whether the last words were that several questions are answered together. */
  private announced = false;
  private readonly asked = new Map<string, number>();

  /** `explicit`: the document says "Zu Frage 1:" before its answers, so that no other paragraph opens one. */
  constructor(readonly explicit: boolean) {}

  /** A question; gives the one that it is a part of. */
  ask(number: string | null, unit: number): number | null {
    const part = number !== null && /^[a-z]$/.test(number);
    if (!part) this.whole = unit;
    const whole = part ? this.whole : null;
    if (!part || this.unit === null) this.number = number;
    else number = this.number && !this.number.includes(' ') ? `${this.number} ${number}` : number;
    this.unit = unit;
    this.answered = false;
    this.announced = false;
    if (number !== null) this.asked.set(number, unit);
    return whole;
  }

  /** Whether the next paragraph answers the open question. */
  expectAnswer(): boolean {
    return this.unit !== null && (this.announced || (!this.explicit && !this.answered));
  }

  /** The answer that was announced for several questions comes next. */
  answerFollows(): void {
    this.announced = true;
  }

  /** An answer, to the question of this number or to the open one. */
  answer(number: string | null): { number: string | null; unit: number | null } {
    this.announced = false;
    // "Zu a)": the part of the question that is open.
    const whole = /^\d{1,3}/.exec(this.number ?? '')?.[0];
    if (number !== null && /^[a-z]$/.test(number) && whole !== undefined) number = `${whole} ${number}`;
    const first = /^\d{1,3}/.exec(number ?? '')?.[0];
    const unit =
      number === null
        ? this.unit
        : (this.asked.get(number) ?? (first === undefined ? null : (this.asked.get(first) ?? null)) ?? this.unit);
    if (unit !== null) this.unit = unit;
    this.answered = true;
    if (number !== null) this.number = number;
    return { number: number ?? this.number, unit };
  }

  /** A heading ends question and answer. */
  close(): void {
    this.unit = null;
    this.number = null;
    this.announced = false;
  }
}
