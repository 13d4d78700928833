import Head from "next/head";

export default function About() {
  return (
    <main>
      <Head>
        <title>About us</title>
      </Head>
      <h1>About us</h1>
    </main>
  );
}
