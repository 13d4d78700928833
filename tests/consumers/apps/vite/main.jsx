import { Suspense, lazy } from "react";
import { createRoot } from "react-dom/client";

const Story = lazy(() => import("./story-page.jsx"));

/** The front page has none of our blocks. Only who opens the story gets them. */
const App = () =>
  location.search === "?story" ? (
    <Suspense fallback={<p>One moment.</p>}>
      <Story />
    </Suspense>
  ) : (
    <main>
      <h1>The harbour</h1>
      <a href="?story">Read on</a>
    </main>
  );

createRoot(document.getElementById("root")).render(<App />);
