import "@backgrounder/react/styles.css";

export const metadata = { title: "The pier, explained", icons: { icon: "data:," } };

export default function Layout({ children }) {
  return (
    <html lang="en">
      <body>{children}</body>
    </html>
  );
}
