<?php $title = "The pier, explained"; ?>
<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title><?= htmlspecialchars($title) ?></title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/styles.css">
  </head>
  <body>
    <main>
      <h1><?= htmlspecialchars($title) ?></h1>
      <?php readfile(__DIR__ . "/story.html"); ?>
    </main>
  </body>
</html>
