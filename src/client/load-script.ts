/**
 * Runs a classic script, by a tag, because fetch is blocked on file://.
 * @throws when it cannot be loaded
 */
export function loadScript(address: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = address.href;
    script.onload = () => {
      resolve();
      script.remove();
    };
    script.onerror = () => {
      reject(new Error(`${address.href} could not be loaded.`));
      script.remove();
    };
    document.head.append(script);
  });
}
