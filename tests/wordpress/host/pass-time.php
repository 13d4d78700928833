<?php
// Lets time pass for what the plugin keeps: `php pass-time.php SECONDS`.
require getenv( 'SITE_ROOT' ) . '/wp-load.php';
global $wpdb;
$names = $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name LIKE '\\_transient\\_backgrounder\\_%'" );
foreach ( $names as $name ) {
	$kept           = get_option( $name );
	$kept['until'] -= (int) $argv[1];
	update_option( $name, $kept );
}
echo count( $names ), "\n";
