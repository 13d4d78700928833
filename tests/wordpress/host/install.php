<?php
// Installs WordPress without a browser: what its installation page does after its form is sent.
error_reporting( E_ALL & ~E_DEPRECATED & ~E_WARNING & ~E_NOTICE );
$url                        = getenv( 'SITE_URL' );
$_SERVER['HTTP_HOST']       = parse_url( $url, PHP_URL_HOST ) . ':' . parse_url( $url, PHP_URL_PORT );
$_SERVER['REQUEST_METHOD']  = 'GET';
$_SERVER['REQUEST_URI']     = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define( 'WP_INSTALLING', true );
require getenv( 'SITE_ROOT' ) . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';

// It would ask itself whether its addresses work, and there is no server yet.
add_filter( 'pre_http_request', function () { return new WP_Error( 'no', 'Not while installing.' ); } );
add_filter( 'pre_wp_mail', '__return_true' );

$made = wp_install( 'A newsroom', 'admin', 'admin@example.org', true, '', wp_slash( getenv( 'ADMIN_PASSWORD' ) ), 'en_US' );
update_option( 'timezone_string', 'UTC' );
switch_theme( 'twentytwentyone' );
$author = wp_insert_user(
	array(
		'user_login' => 'author',
		'user_pass'  => getenv( 'AUTHOR_PASSWORD' ),
		'user_email' => 'author@example.org',
		'role'       => 'author',
	)
);
foreach ( array( $made, $author ) as $result ) {
	if ( is_wp_error( $result ) ) {
		echo $result->get_error_message(), "\n";
		exit( 1 );
	}
}
global $wp_rewrite, $wp_version;
$wp_rewrite->init();
$wp_rewrite->set_permalink_structure( '/%postname%/' );
$wp_rewrite->flush_rules( false );

$passwords = array( 'version' => $wp_version );
foreach ( array( 'admin' => $made['user_id'], 'author' => $author ) as $name => $id ) {
	list( $passwords[ $name ] ) = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'tests' ) );
}
echo "\n", json_encode( $passwords ), "\n";
