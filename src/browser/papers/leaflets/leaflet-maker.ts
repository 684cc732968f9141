/** Buttons that make a leaflet with the unit's name. The drawing code comes with the first one that is pressed. */
class LeafletMaker extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('[data-leaflet]') : null;
      if (button) this.make(button);
    });
  }

  private async make(button: HTMLElement): Promise<void> {
    try {
      const { makeLeaflet } = await import('./make-leaflet.ts');
      await makeLeaflet(this, button, (text) => this.say(text));
    } catch (cause) {
      console.error(new Error('The leaflet could not be made', { cause }));
      this.say(this.dataset.failed ?? '');
    }
  }

  private say(text: string): void {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = text;
  }
}

customElements.define('leaflet-maker', LeafletMaker);
