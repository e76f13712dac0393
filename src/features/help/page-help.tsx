/** A key and what it does. */
export interface HelpKey {
  readonly key: string;
  readonly does: string;
}

/** How the page works, as long as no field asks for more. */
export function PageHelp({ keys }: { keys: readonly HelpKey[] }) {
  return (
    <>
      <h3 className="help-title">How this page works</h3>
      <p>Form, template and result are one draft: what you type in one shows in the others at once.</p>
      <p>
        A finding says what is known, and how well. It stops nothing that AWS takes; most can be mended with a click.
      </p>
      <p>PutIntegration replaces the whole integration. The review shows what goes before anything is sent.</p>
      <p>What you type is kept in this browser.</p>
      <p>Put the focus into a field to read about it here.</p>
      {keys.length > 0 && (
        <>
          <h4>Keys</h4>
          <dl className="help-keys">
            {keys.map(({ key, does }) => (
              <div key={key}>
                <dt>
                  <kbd className="key">{key}</kbd>
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}
