<?php
// What a web server's rewrite rules do for WordPress, for PHP's own server.
$root   = rtrim( $_SERVER['DOCUMENT_ROOT'], '/' );
$path   = rawurldecode( (string) parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) );
$file   = realpath( $root . $path );
$inside = false !== $file && 0 === strpos( $file, "$root/" );

if ( $inside && is_dir( $file ) && is_file( "$file/index.php" ) ) {
	if ( '/' === substr( $path, -1 ) ) return false;
	header( "Location: $path/", true, 301 );
	return true;
}
// A file as it is, or PHP of its own such as wp-login.php.
if ( $inside && is_file( $file ) && 'wp-config.php' !== basename( $file ) ) return false;

// Everything else is WordPress's: articles, /wp-json/, "not found".
$_SERVER['SCRIPT_NAME']     = '/index.php';
$_SERVER['PHP_SELF']        = '/index.php';
$_SERVER['SCRIPT_FILENAME'] = "$root/index.php";
chdir( $root );
require "$root/index.php";
return true;
