/** Copies its `data-text` and says so, or says that the browser did not allow it. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.copy());
  }

  async copy(): Promise<void> {
    const { text = '', done = '', failed = '' } = this.dataset;
    // Absent on a page that was not served over HTTPS.
    const clipboard: Clipboard | undefined = navigator.clipboard;
    const copied = clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = (await copied) ? done : failed;
  }
}

customElements.define('copy-button', CopyButton);
