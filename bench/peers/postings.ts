/** The articles that hold one term, by number in rising order, and how often each does. Grows in place. */
export class Postings {
  #articles = new Uint32Array(4);
  #frequencies = new Uint16Array(4);
  #length = 0;

  /** How many articles hold the term. */
  get length(): number {
    return this.#length;
  }

  /** Counts one more occurrence in an article, which is the last one added or a later one. */
  count(article: number): void {
    if (this.#length > 0 && this.#articles[this.#length - 1] === article) {
      this.#frequencies[this.#length - 1] = (this.#frequencies[this.#length - 1] ?? 0) + 1;
      return;
    }
    if (this.#length === this.#articles.length) this.#grow();
    this.#articles[this.#length] = article;
    this.#frequencies[this.#length] = 1;
    this.#length += 1;
  }

  forEach(visit: (article: number, frequency: number) => void): void {
    for (let at = 0; at < this.#length; at += 1) visit(this.#articles[at] ?? 0, this.#frequencies[at] ?? 0);
  }

  #grow(): void {
    const articles = new Uint32Array(this.#length * 2);
    const frequencies = new Uint16Array(this.#length * 2);
    articles.set(this.#articles);
    frequencies.set(this.#frequencies);
    this.#articles = articles;
    this.#frequencies = frequencies;
  }
}
