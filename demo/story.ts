import type { Paint } from '../src/cli/paint.ts';

/** Tells the demo's story and keeps account of whether it came true. */
export class Story {
  readonly #paint: Paint;
  readonly #write: (line: string) => void;
  #chapter = 0;
  #failures = 0;

  constructor(paint: Paint, write: (line: string) => void) {
    this.#paint = paint;
    this.#write = write;
  }

  /** Begins the next chapter. */
  begin(title: string): void {
    this.#chapter += 1;
    this.#write(`\n${this.#paint('bold', `${this.#chapter}. ${title}`)}`);
  }

  /** Tells something. */
  tell(text = ''): void {
    this.#write(text);
  }

  /** Says what must hold, and whether it does; what was there instead when it does not. */
  expect(claim: string, actual: unknown, wanted: unknown): void {
    const [found, expected] = [JSON.stringify(actual), JSON.stringify(wanted)];
    if (found === expected) this.#write(`  ${this.#paint('green', '✓')} ${claim}`);
    else {
      this.#failures += 1;
      this.#write(`  ${this.#paint('red', '✗')} ${claim}: found ${found}, wanted ${expected}`);
    }
  }

  /** How many claims did not hold. */
  get failures(): number {
    return this.#failures;
  }
}
