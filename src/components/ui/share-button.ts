/** Opens the system's own sheet with its `data-url` and `data-title`, on the phone the way to Zalo. */
class ShareButton extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.share());
  }

  async share(): Promise<void> {
    const { url = '', title = '', failed = '' } = this.dataset;
    const problem = await navigator.share({ url, title }).then(
      () => '',
      // Closing the sheet again is a choice, not a failure.
      (error: unknown) => (error instanceof DOMException && error.name === 'AbortError' ? '' : failed),
    );
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = problem;
  }
}

// Without a sheet the element stays undefined, and its style keeps it hidden.
if ('share' in navigator) customElements.define('share-button', ShareButton);
