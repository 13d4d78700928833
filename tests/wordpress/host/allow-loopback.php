<?php
/*
 * Plugin Name: Allow loopback (tests only)
 * Description: Lets WordPress ask servers on this machine, which it refuses otherwise.
 */
function is_loopback_host( $host ) {
	return 1 === preg_match( '/^(127\.\d+\.\d+\.\d+|localhost)$/', $host );
}
add_filter( 'http_request_host_is_external', function ( $external, $host ) {
	return $external || is_loopback_host( $host );
}, 10, 2 );
// It is not given the port, so it is taken from the address.
add_filter( 'http_allowed_safe_ports', function ( $ports, $host, $url ) {
	return is_loopback_host( $host ) ? array_merge( $ports, array( (int) wp_parse_url( $url, PHP_URL_PORT ) ) ) : $ports;
}, 10, 3 );
