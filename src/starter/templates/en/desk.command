#!/bin/sh
# A double click opens the desk.
cd "$(dirname "$0")" || exit 1
# After a double click some systems do not look where Node is.
PATH="$PATH:/usr/local/bin:/opt/homebrew/bin"
failed() {
  echo "The desk could not be opened. Please send the text above to whoever looks after the site. Enter closes this."
  read -r _
  exit 1
}
if ! command -v node >/dev/null 2>&1; then
  echo "Node.js is not on this computer yet. Install the LTS version, then double-click this file again:"
  echo "https://nodejs.org/en/download"
  command -v open >/dev/null 2>&1 && open https://nodejs.org/en/download
  failed
fi
if [ ! -d node_modules ]; then
  echo "This is the first time: the programs that are needed are being installed. It takes some minutes."
  npm install || failed
fi
npm run desk || failed
