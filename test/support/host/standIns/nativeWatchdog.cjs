exports.start = () => undefined;
exports.exit = (/** @type {number} */ code) => process.exit(code);
