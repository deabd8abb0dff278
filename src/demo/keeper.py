"""Runs a throw-away Synapse in this process, for as long as somebody holds its standard input open.

    python keeper.py DIRECTORY PORT

Everything of it lies in DIRECTORY, which this process removes when its standard input ends. That happens however the
starter ends, `kill -9` included, so neither Synapse nor its directory outlives it.

One line goes to standard output when Synapse answers: `ready`. Then each line read, a JSON object with `user` and
`password`, registers that account and is answered by a line: `done`, or what went wrong. The line `restart` ends
Synapse as a crash does and starts it anew on what lies in DIRECTORY; it is `ready` again afterwards. The secret that
allows to register lies in DIRECTORY only. What Synapse has to say goes to DIRECTORY/synapse.log.
"""

import base64
import hashlib
import hmac
import json
import os
import secrets
import select
import shutil
import socket
import sys
import threading
import urllib.request

READY_WITHIN = 120  # seconds; a slow machine takes ten
NO_LIMIT = {"per_second": 100_000, "burst_count": 100_000}


def main():
    directory, port = sys.argv[1], int(sys.argv[2])
    config = os.path.join(directory, "homeserver.json")
    if not os.path.exists(config):
        write_config(directory, port)
    with open(config, encoding="utf-8") as file:
        secret = json.load(file)["registration_shared_secret"]
    # Synapse sends word to this socket, as it would to systemd, once it answers.
    address = os.path.join(directory, "news")
    if os.path.exists(address):
        os.remove(address)
    news = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
    news.bind(address)
    os.environ["NOTIFY_SOCKET"] = address
    threading.Thread(target=keep, args=(directory, port, secret, news), daemon=True).start()
    sys.argv = ["synapse", "-c", config]

    from synapse.app.homeserver import main as synapse

    synapse()


def write_config(directory, port):
    def inside(name):
        return os.path.join(directory, name)

    logging = {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"plain": {"format": "%(levelname)s %(name)s %(message)s"}},
        "handlers": {"file": {"class": "logging.FileHandler", "filename": inside("synapse.log"), "formatter": "plain"}},
        "root": {"level": "WARNING", "handlers": ["file"]},
    }
    config = {
        "server_name": "localhost",
        "public_baseurl": f"http://127.0.0.1:{port}/",
        "listeners": [
            {
                "port": port,
                "bind_addresses": ["127.0.0.1"],
                "type": "http",
                "tls": False,
                "resources": [{"names": ["client"], "compress": False}],
            }
        ],
        "database": {"name": "sqlite3", "args": {"database": inside("synapse.db")}},
        "log_config": inside("logging.json"),
        "media_store_path": inside("media"),
        "signing_key": "ed25519 demo " + base64.b64encode(secrets.token_bytes(32)).decode().rstrip("="),
        "registration_shared_secret": secrets.token_hex(16),
        "macaroon_secret_key": secrets.token_hex(16),
        "form_secret": secrets.token_hex(16),
        "enable_registration": False,
        # Nothing leaves the machine.
        "federation_domain_whitelist": [],
        "trusted_key_servers": [],
        "report_stats": False,
        "url_preview_enabled": False,
        "enable_metrics": False,
        # Nothing waits.
        "bcrypt_rounds": 4,
        "presence": {"enabled": False},
        "user_directory": {"enabled": False},
        "rc_message": NO_LIMIT,
        "rc_registration": NO_LIMIT,
        "rc_login": {"address": NO_LIMIT, "account": NO_LIMIT, "failed_attempts": NO_LIMIT},
        "rc_joins": {"local": NO_LIMIT, "remote": NO_LIMIT},
        "rc_joins_per_room": NO_LIMIT,
        "rc_invites": {"per_room": NO_LIMIT, "per_user": NO_LIMIT, "per_issuer": NO_LIMIT},
        "rc_room_creation": NO_LIMIT,
        "rc_key_requests": NO_LIMIT,
    }
    # JSON is YAML, so nothing needs to be quoted by hand.
    for name, content in (("logging.json", logging), ("homeserver.json", config)):
        with open(inside(name), "w", encoding="utf-8") as file:
            json.dump(content, file)


def keep(directory, port, secret, news):
    """Says when Synapse answers, does what it is told, and ends it all when standard input ends."""
    # Synapse takes `sys.stdout` for its log once it runs.
    out, url = sys.stdout, f"http://127.0.0.1:{port}"

    def say(line):
        out.write(line + "\n")
        out.flush()

    # The starter says nothing before it has heard `ready`: what can be read until then is the end of the input.
    ready, _, _ = select.select([news, sys.stdin], [], [], READY_WITHIN)
    if not ready:
        print(f"Synapse was not ready within {READY_WITHIN} seconds", file=sys.stderr, flush=True)
        os._exit(1)
    if news in ready:
        say("ready")
    for line in sys.stdin:
        if line == "restart\n":
            # The same process goes on as another one: its files and sockets are closed, its pipes stay.
            os.execv(sys.executable, sys.orig_argv)
        try:
            register(url, secret, **json.loads(line))
            say("done")
        except Exception as error:
            say(f"{type(error).__name__}: {error}".replace("\n", " "))
    # Nothing of this homeserver is kept, so there is nothing to end in good order.
    shutil.rmtree(directory, ignore_errors=True)
    os._exit(0)


def register(url, secret, user, password):
    endpoint = url + "/_synapse/admin/v1/register"
    nonce = json.loads(request(endpoint))["nonce"]
    mac = hmac.new(secret.encode(), "\0".join((nonce, user, password, "notadmin")).encode(), hashlib.sha1)
    account = {"nonce": nonce, "username": user, "password": password, "admin": False, "mac": mac.hexdigest()}
    request(endpoint, json.dumps(account).encode())


def request(url, body=None):
    # A proxy that the environment names is for the network, not for this machine.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    with opener.open(url, body, timeout=30) as response:
        return response.read()


main()
