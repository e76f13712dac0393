import Button from "@cloudscape-design/components/button";

/** Stands where the page could not be shown. What was typed is in the browser. */
export function BrokenPage() {
  return (
    <main style={{ padding: 24 }}>
      <h1>The page broke</h1>
      <p>What you typed is kept in this browser, as far as it was said to be saved.</p>
      <Button onClick={() => window.location.reload()}>Reload the page</Button>
    </main>
  );
}
