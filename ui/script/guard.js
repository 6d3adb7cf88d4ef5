// Runs before any page. Posting a Blob or a File brings some web views down, and files come to us through the
// system's own dialogs anyway: so a page cannot send one, whoever asks for it.
(() => {
  const refuse = () => { throw new TypeError("files come through the system's dialog"); };
  const holds = (body) => body instanceof Blob || (body instanceof FormData && [...body.values()].some((v) => v instanceof Blob));
  const { fetch, Request } = window;
  const { sendBeacon } = Navigator.prototype;
  const { send } = XMLHttpRequest.prototype;
  window.fetch = function (resource, options) {
    return options && holds(options.body) ? refuse() : fetch.call(this, resource, options);
  };
  window.Request = class extends Request {
    constructor(resource, options) {
      if (options && holds(options.body)) refuse();
      super(resource, options);
    }
  };
  Navigator.prototype.sendBeacon = function (address, body) {
    return holds(body) ? refuse() : sendBeacon.call(this, address, body);
  };
  XMLHttpRequest.prototype.send = function (body) {
    return holds(body) ? refuse() : send.call(this, body);
  };
})();
