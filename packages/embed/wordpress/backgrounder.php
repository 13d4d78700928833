<?php
/**
 * Plugin Name: Backgrounder
 * Description: Shows explainers from your Backgrounder server in articles, with their latest corrections.
 * Version: 0.1.0
 * Requires at least: 6.1
 * Requires PHP: 7.4
 * License: MIT
 * Text Domain: backgrounder
 */

namespace Backgrounder;

defined( 'ABSPATH' ) || exit;

/** A correction reaches every article within this time, in seconds. */
const FRESH = 300;
/** How soon a server that did not answer is asked again, in seconds. */
const RETRY = 60;
/** How long a page may wait for the server, in seconds. */
const PATIENCE = 3;
/** Longer answers are not shown, in bytes. */
const LONGEST = 1048576;

/** The address of the embed server, without a slash at the end; empty until an administrator has set it. */
function server() {
	return (string) get_option( 'backgrounder_server', '' );
}

/** Whether an address is one of our server's embeds. Nothing else is ever asked for. */
function is_ours( $url ) {
	$server = server();
	return '' !== $server && is_string( $url ) && 0 === strpos( $url, "$server/embed/" )
		&& 0 === preg_match( '~(?:\.|%2e){2}~i', $url ) && 1 === preg_match( '~^[\x21-\x7e]+$~', $url );
}

/** An embed as it is now, or as it was last seen if the server does not answer; null if it was never seen. */
function current_html( $url ) {
	$url  = strtok( $url, '#' );
	$key  = 'backgrounder_' . md5( $url );
	$kept = get_transient( $key );
	$kept = is_array( $kept ) ? $kept : array( 'html' => null, 'until' => 0 );
	if ( time() < $kept['until'] ) {
		return $kept['html'];
	}
	// Noted before asking, so that a slow server is not asked by every reader at once.
	$kept['until'] = time() + RETRY;
	set_transient( $key, $kept, WEEK_IN_SECONDS );
	$html = fetch_html( $url );
	if ( null === $html ) {
		return $kept['html'];
	}
	set_transient( $key, array( 'html' => $html, 'until' => time() + FRESH ), WEEK_IN_SECONDS );
	return $html;
}

/** Asks the server for the bare HTML; null if there is no answer that could be shown. */
function fetch_html( $url ) {
	$answer = wp_safe_remote_get(
		add_query_arg( 'as', 'snippet-bare', $url ),
		array( 'timeout' => PATIENCE, 'redirection' => 0, 'limit_response_size' => LONGEST, 'headers' => array( 'Accept' => 'text/html' ) )
	);
	// 410: withdrawn, which the answer says in a line.
	if ( is_wp_error( $answer ) || ! in_array( wp_remote_retrieve_response_code( $answer ), array( 200, 410 ), true ) ) {
		return null;
	}
	$body = wp_remote_retrieve_body( $answer );
	$type = (string) wp_remote_retrieve_header( $answer, 'content-type' );
	// A server that does not know `as` sends its whole page.
	$is_page = 0 === stripos( ltrim( $body ), '<!doctype' );
	if ( 0 !== strpos( $type, 'text/html' ) || $is_page || strlen( $body ) >= LONGEST ) {
		return null;
	}
	return harmless( $body );
}

/** What an author may write, and nothing that WordPress takes for a command. */
function harmless( $html ) {
	return str_replace( '[', '&#91;', wp_kses_post( $html ) );
}

/** What readers see: the embed as it is now. Without a server, or if it has never answered, the text saved with the article. */
function render_block( $attributes, $content ) {
	$url  = isset( $attributes['url'] ) ? $attributes['url'] : '';
	$html = is_ours( $url ) ? current_html( $url ) : null;
	return null === $html ? $content : '<div class="wp-block-backgrounder-embed">' . $html . '</div>';
}

/** The address alone on a line. A link, if the server has never answered. */
function render_address( $matches, $attr, $url ) {
	if ( ! is_ours( $url ) ) {
		return false;
	}
	$html = current_html( $url );
	if ( null === $html ) {
		return sprintf( '<a href="%1$s">%2$s</a>', esc_url( $url ), esc_html( $url ) );
	}
	return '<div class="wp-block-backgrounder-embed">' . $html . '</div>';
}

/** The editor's preview of an address: only the frame, and that shut off from the page. */
function only_the_frame( $html, $data, $url ) {
	if ( ! is_ours( $url ) || empty( $data->html ) || ! is_string( $data->html ) ) {
		return $html;
	}
	$found = preg_match( '~<iframe\b[^>]*?\ssrc="([^"]+)"~i', $data->html, $match );
	$src   = $found ? html_entity_decode( $match[1], ENT_QUOTES ) : '';
	if ( ! is_ours( $src ) ) {
		return false;
	}
	return sprintf(
		'<iframe src="%1$s" title="%2$s" width="100%%" height="%3$d" sandbox="allow-scripts" loading="lazy"></iframe>',
		esc_url( $src ),
		esc_attr( isset( $data->title ) ? $data->title : '' ),
		min( 2000, max( 100, isset( $data->height ) ? (int) $data->height : 400 ) )
	);
}

function register() {
	wp_register_script( 'backgrounder-block', false, array( 'wp-api-fetch', 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element', 'wp-i18n' ), '0.1.0', true );
	wp_add_inline_script( 'backgrounder-block', editor_script() );
	register_block_type(
		'backgrounder/embed',
		array(
			'api_version'     => 2,
			'title'           => __( 'Backgrounder', 'backgrounder' ),
			'category'        => 'embed',
			'icon'            => 'book-alt',
			'supports'        => array( 'html' => false ),
			'attributes'      => array(
				'url'  => array( 'type' => 'string' ),
				'data' => array( 'type' => 'object' ),
				'html' => array( 'type' => 'string', 'source' => 'html', 'selector' => '.wp-block-backgrounder-embed' ),
			),
			'editor_script'   => 'backgrounder-block',
			'render_callback' => __NAMESPACE__ . '\render_block',
		)
	);
	if ( '' !== server() ) {
		wp_oembed_add_provider( server() . '/embed/*', server() . '/oembed' );
		wp_embed_register_handler( 'backgrounder', '~^' . preg_quote( server(), '~' ) . '/embed/\S+$~', __NAMESPACE__ . '\render_address' );
	}
}
add_action( 'init', __NAMESPACE__ . '\register' );
add_filter( 'oembed_dataparse', __NAMESPACE__ . '\only_the_frame', 20, 3 );

/** The text of an embed, for the editor to save with the article. */
function register_route() {
	register_rest_route(
		'backgrounder/v1',
		'/html',
		array(
			'methods'             => 'GET',
			'permission_callback' => function () {
				return current_user_can( 'edit_posts' );
			},
			'args'                => array(
				'url' => array( 'required' => true, 'type' => 'string', 'validate_callback' => __NAMESPACE__ . '\is_ours' ),
			),
			'callback'            => function ( $request ) {
				$html = current_html( $request['url'] );
				if ( null !== $html ) {
					return array( 'html' => $html );
				}
				return new \WP_Error( 'backgrounder_no_answer', __( 'The server did not answer. Try again in a minute.', 'backgrounder' ), array( 'status' => 502 ) );
			},
		)
	);
}
add_action( 'rest_api_init', __NAMESPACE__ . '\register_route' );

/** The block in the editor: an address, and a preview in a frame of its own. */
function editor_script() {
	return <<<'JS'
( ( { apiFetch, blockEditor, blocks, components, element, i18n } ) => {
	const { createElement: el, RawHTML, useState } = element;
	const { __ } = i18n;
	const edit = ( { attributes, setAttributes } ) => {
		const [ url, setUrl ] = useState( attributes.url || '' );
		const [ problem, setProblem ] = useState( '' );
		const show = () =>
			apiFetch( { path: '/backgrounder/v1/html?url=' + encodeURIComponent( url ) } ).then(
				( { html } ) => { setProblem( '' ); setAttributes( { url, html } ); },
				( { message } ) => setProblem( message )
			);
		return el( 'div', blockEditor.useBlockProps(),
			el( components.TextControl, { label: __( 'Address of the embed', 'backgrounder' ), type: 'url', value: url, onChange: setUrl } ),
			el( components.Button, { variant: 'secondary', onClick: show }, __( 'Show', 'backgrounder' ) ),
			problem && el( components.Notice, { status: 'error', isDismissible: false }, problem ),
			attributes.html && el( components.SandBox, { html: attributes.html, title: __( 'Preview', 'backgrounder' ) } )
		);
	};
	const save = ( { attributes } ) =>
		el( 'div', blockEditor.useBlockProps.save(), el( RawHTML, null, attributes.html || '' ) );
	blocks.registerBlockType( 'backgrounder/embed', { edit, save } );
} )( window.wp );
JS;
}

/** One address, https unless it is this machine; what cannot be one leaves the setting as it was. */
function clean_server( $value ) {
	$url   = untrailingslashit( esc_url_raw( trim( (string) $value ), array( 'http', 'https' ) ) );
	$parts = wp_parse_url( $url );
	if ( '' === trim( (string) $value ) ) {
		return '';
	}
	$is_local = isset( $parts['host'] ) && 1 === preg_match( '~^(localhost|127\.\d+\.\d+\.\d+)$~', $parts['host'] );
	$is_safe  = isset( $parts['scheme'], $parts['host'] ) && ( 'https' === $parts['scheme'] || $is_local );
	if ( $is_safe && ! isset( $parts['user'] ) && ! isset( $parts['query'] ) && ! isset( $parts['fragment'] ) ) {
		return $url;
	}
	if ( function_exists( 'add_settings_error' ) ) {
		add_settings_error( 'backgrounder_server', 'backgrounder_server', __( 'This is not an https address of a server, such as https://embeds.example.org.', 'backgrounder' ) );
	}
	return server();
}

function register_settings() {
	register_setting(
		'backgrounder',
		'backgrounder_server',
		array( 'type' => 'string', 'default' => '', 'show_in_rest' => true, 'sanitize_callback' => __NAMESPACE__ . '\clean_server' )
	);
}
add_action( 'init', __NAMESPACE__ . '\register_settings', 5 );

function settings_page() {
	if ( ! current_user_can( 'manage_options' ) ) {
		return;
	}
	?>
	<div class="wrap">
		<h1><?php echo esc_html__( 'Backgrounder', 'backgrounder' ); ?></h1>
		<form action="<?php echo esc_url( admin_url( 'options.php' ) ); ?>" method="post">
			<?php settings_fields( 'backgrounder' ); ?>
			<p>
				<label for="backgrounder_server"><?php echo esc_html__( 'Address of the embed server', 'backgrounder' ); ?></label><br>
				<input class="regular-text" type="url" id="backgrounder_server" name="backgrounder_server" value="<?php echo esc_attr( server() ); ?>">
			</p>
			<?php submit_button(); ?>
		</form>
	</div>
	<?php
}
add_action(
	'admin_menu',
	function () {
		add_options_page( 'Backgrounder', 'Backgrounder', 'manage_options', 'backgrounder', __NAMESPACE__ . '\settings_page' );
	}
);

/** Articles keep their text; only the setting goes. */
function uninstall() {
	delete_option( 'backgrounder_server' );
}
register_uninstall_hook( __FILE__, __NAMESPACE__ . '\uninstall' );
