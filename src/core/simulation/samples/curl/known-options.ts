/** The long names of the short options that take a value, or that change what is sent. */
export const SHORT_OPTIONS: ReadonlyMap<string, string> = new Map([
  ["A", "user-agent"],
  ["b", "cookie"],
  ["C", "continue-at"],
  ["c", "cookie-jar"],
  ["D", "dump-header"],
  ["d", "data"],
  ["E", "cert"],
  ["e", "referer"],
  ["F", "form"],
  ["G", "get"],
  ["H", "header"],
  ["I", "head"],
  ["K", "config"],
  ["m", "max-time"],
  ["o", "output"],
  ["P", "ftp-port"],
  ["Q", "quote"],
  ["r", "range"],
  ["T", "upload-file"],
  ["t", "telnet-option"],
  ["U", "proxy-user"],
  ["u", "user"],
  ["w", "write-out"],
  ["X", "request"],
  ["x", "proxy"],
  ["Y", "speed-limit"],
  ["y", "speed-time"],
  ["z", "time-cond"],
  [":", "next"],
]);

/** The options that take a value and say nothing of what is sent. Source: curl's manual. */
export const VALUED_OPTIONS: ReadonlySet<string> = new Set(
  `abstract-unix-socket alt-svc cacert capath cert cert-type ciphers connect-timeout connect-to continue-at cookie-jar
  create-file-mode crlfile curves delegation dns-interface dns-ipv4-addr dns-ipv6-addr dns-servers doh-url dump-ca-embed
  dump-header ech egd-file engine etag-compare etag-save expect100-timeout ftp-account ftp-alternative-to-user ftp-method
  ftp-port happy-eyeballs-timeout-ms haproxy-clientip hostpubmd5 hostpubsha256 hsts interface ip-tos ipfs-gateway
  keepalive-cnt keepalive-time key key-type krb libcurl limit-rate local-port login-options mail-auth mail-from mail-rcpt
  max-filesize max-redirs max-time netrc-file noproxy output output-dir parallel-max pass pinnedpubkey preproxy proto
  proto-default proto-redir proxy proxy-cacert proxy-capath proxy-cert proxy-cert-type proxy-ciphers proxy-crlfile
  proxy-header proxy-key proxy-key-type proxy-pass proxy-pinnedpubkey proxy-service-name proxy-tls13-ciphers
  proxy-tlsauthtype proxy-tlspassword proxy-tlsuser proxy-user proxy1.0 pubkey quote random-file rate request-target resolve
  retry retry-delay retry-max-time sasl-authzid service-name socks4 socks4a socks5 socks5-gssapi-service socks5-hostname
  speed-limit speed-time stderr telnet-option tftp-blksize time-cond tls-max tls13-ciphers tlsauthtype tlspassword tlsuser
  trace trace-ascii trace-config unix-socket variable vlan-priority write-out`.split(/\s+/),
);
