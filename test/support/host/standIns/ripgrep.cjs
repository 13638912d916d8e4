const path = require('node:path');

exports.rgPath = path.join(__dirname, '../ripgrep-universal/bin/linux-x64/rg');
