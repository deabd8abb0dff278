"""Talks to the bot with matrix-nio, a client that does not share a line with it: `run` starts this.

    python nio.py [WORD…]        only the checks that have one of these words in their names

What is heard is kept as it was decrypted. Everything is waited for by a condition on that, up to PATIENCE; that nothing
was said is known when a later question has been answered.
"""

import asyncio
import json
import os
import re
import sys
import traceback
from html import unescape

from nio import AsyncClient, AsyncClientConfig, Event, MegolmEvent
from vodozemac import Ed25519PublicKey, Ed25519Signature

PATIENCE = 60  # seconds, far beyond what a busy machine takes
BOT, HOMESERVER = os.environ["BOT"], os.environ["HOMESERVER"]
OPT_OUT = "how do I opt out of LinkedIn AI training"
SWITZERLAND = "betrifft die Datenweitergabe für Werbung auch die Schweiz?"
NORWAY = "does LinkedIn's AI training affect Norway?"


class Unmet(Exception):
    """Something that was expected and did not happen."""


def expect(condition, expected, seen):
    if not condition:
        raise Unmet(f"expected {expected}\nseen: {json.dumps(seen, ensure_ascii=False, indent=2, default=str)}")


class Person:
    """Somebody who is signed in and hears all that is said."""

    @classmethod
    async def sign_in(cls, name, store):
        self = cls()
        config = AsyncClientConfig(encryption_enabled=True, store_sync_tokens=False)
        self.client = AsyncClient(HOMESERVER, f"@{name}:localhost", store_path=store, config=config)
        self.heard, self.news = [], asyncio.Condition()
        await self.client.login(os.environ["PASSWORD"])
        self.client.add_event_callback(self.hear, (Event,))
        self.listening = asyncio.create_task(self.client.sync_forever(timeout=30_000))
        return self

    async def hear(self, room, event):
        if isinstance(event, MegolmEvent):
            raise Unmet(f"cannot decrypt {event.source}")
        async with self.news:
            source = {**event.source, "room_id": room.room_id, "encrypted": event.decrypted}
            self.heard.append({**source, "sender_key": event.sender_key})
            self.news.notify_all()

    async def until(self, expected, find):
        """Waits until `find` finds something in what was heard, and returns it."""

        async def found():
            async with self.news:
                while not (result := find(self.heard)):
                    await self.news.wait()
                return result

        tasks = {asyncio.create_task(found()), self.listening}
        done, waiting = await asyncio.wait(tasks, timeout=PATIENCE, return_when=asyncio.FIRST_COMPLETED)
        for task in waiting - {self.listening}:
            task.cancel()
        expect(done, f"{expected} within {PATIENCE} seconds", self.heard[-1:])
        return done.pop().result()


class Room:
    """A room with the bot, as one speaks there."""

    @classmethod
    async def open(cls, person, others=(), direct=False):
        self = cls()
        self.person, self.client, self.others = person, person.client, others
        self.direct, self.asked = direct, []
        encryption = {"type": "m.room.encryption", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}
        invited = [BOT, *(other.user_id for other in others)]
        room = await self.client.room_create(is_direct=direct, invite=invited, initial_state=[encryption])
        self.id = room.room_id
        for other in others:
            await other.join(self.id)
        # It introduces itself when it has joined.
        await person.until("a greeting", lambda heard: self.said())
        return self

    def said(self):
        """All that the bot has said here, edits included."""
        messages = (e for e in self.person.heard if e["type"] == "m.room.message" and e["sender"] == BOT)
        return [e for e in messages if e["room_id"] == self.id]

    async def send(self, content, kind="m.room.message"):
        sent = await self.client.room_send(self.id, kind, content, ignore_unverified_devices=True)
        return sent.event_id

    def addressed(self, text):
        """The content of a message to the bot, as a client writes it when a name is picked from its list."""
        if self.direct:
            return {"msgtype": "m.text", "body": text}
        pill = f'<a href="https://matrix.to/#/{BOT}">optout</a>: {text}'
        html = {"format": "org.matrix.custom.html", "formatted_body": pill}
        return {"msgtype": "m.text", "body": f"optout: {text}", **html, "m.mentions": {"user_ids": [BOT]}}

    async def ask(self, text, **more):
        """Says this to the bot and returns its answer."""
        return await self.answer_to({**self.addressed(text), **more})

    async def answer_to(self, content):
        asked = await self.send(content)
        self.asked.append(asked)
        expected = f"an answer to {content['body']!r}"
        answers = await self.person.until(expected, lambda heard: self.answers(asked))
        return {**answers[0], "question": asked}

    def answers(self, asked):
        return [message for message in self.said() if reply_to(message["content"]) == asked]

    async def silence(self, before):
        """Ensure that the bot says nothing to what was said since it had said `before` messages."""
        last = await self.ask("help")
        since = [message["event_id"] for message in self.said()[before:]]
        expect(since == [last["event_id"]], "nothing but an answer to the last question", self.said()[before:])


def relation(content):
    return content.get("m.relates_to", {})


def reply_to(content):
    falls_back = relation(content).get("is_falling_back", False)
    return None if falls_back else relation(content).get("m.in_reply_to", {}).get("event_id")


def replying(to, text):
    """A message that mentions nobody and replies to another one."""
    relates = {"m.in_reply_to": {"event_id": to["event_id"]}}
    return {"msgtype": "m.text", "body": text, "m.mentions": {}, "m.relates_to": relates}


def expect_answer(event, first_line, content=None):
    """Ensure that it is an encrypted notice that pings nobody and can be read with HTML and without."""
    expect(event["encrypted"], "an encrypted event", event)
    content = content or event["content"]
    expect(content["msgtype"] == "m.notice", "a notice", event)
    expect(content.get("m.mentions") == {}, "empty mentions", event)
    body, html = content["body"], content.get("formatted_body", "")
    expect(content.get("format") == "org.matrix.custom.html" and "<p>" in html, "HTML beside the text", event)
    expect(re.search(first_line, body.splitlines()[0]), f"a first line with {first_line!r}", event)
    expect(not re.search(r"</?[a-z]+[ >]|&[a-z]+;", body), "a text without markup of HTML", event)
    expect(not body.startswith(">") and "mx-reply" not in html, "no quoted question", event)
    links = [unescape(link) for link in re.findall(r'href="([^"]+)"', html)]
    missing = [link for link in links if link not in body]
    expect(not missing, f"a text that has the links {missing} of the HTML", event)


async def english(room, dm):
    answer = await room.ask(OPT_OUT)
    expect_answer(answer, "LinkedIn, AI training:")
    expect("<ol>" in answer["content"]["formatted_body"], "steps in a numbered list", answer)


async def german(room, dm):
    expect_answer(await room.ask(SWITZERLAND), r"Schweiz:\*\* Nein, es gilt nicht\.$")


async def direct(room, dm):
    expect_answer(await dm.ask(OPT_OUT), "LinkedIn, AI training:")


async def thread(room, dm):
    root = await room.send({"msgtype": "m.text", "body": "what do you all think of LinkedIn?", "m.mentions": {}})
    fallback = {"is_falling_back": True, "m.in_reply_to": {"event_id": root}}
    in_thread = {"rel_type": "m.thread", "event_id": root}
    answer = await room.ask(OPT_OUT, **{"m.relates_to": {**in_thread, **fallback}})
    expect(in_thread.items() <= relation(answer["content"]).items(), f"the thread of {root}", answer)
    expect_answer(answer, "LinkedIn, AI training:")


async def reply(room, dm):
    answer = await room.ask(NORWAY)
    expect_answer(await room.answer_to(replying(answer, "and in Canada?")), "LinkedIn, AI training, Canada:")


async def choice(room, dm):
    # What was talked about before would settle it.
    room = await Room.open(room.person, room.others)
    choices = await room.ask("what does Meta change?")
    numbers = re.findall(r"^(\d)\. ", choices["content"]["body"], re.MULTILINE)
    expect(numbers in (["1", "2"], ["1", "2", "3"]), "two or three numbered choices", choices)
    expect("<ol>" in choices["content"]["formatted_body"], "choices in a numbered list", choices)
    expect_answer(await room.answer_to(replying(choices, "2")), "Meta, AI training:")


async def edited(room, dm):
    answer = await room.ask(NORWAY)
    question, new = answer["question"], room.addressed(NORWAY.replace("Norway", "Canada"))
    relates = {"rel_type": "m.replace", "event_id": question}
    await room.send({**new, "body": "* " + new["body"], "m.new_content": new, "m.relates_to": relates})
    relates = {"rel_type": "m.replace", "event_id": answer["event_id"]}
    edit = await room.person.until(
        f"an edit of the answer {answer['event_id']}",
        lambda heard: next((e for e in room.said() if relation(e["content"]) == relates), None),
    )
    expect_answer(edit, "LinkedIn, AI training, Canada:", edit["content"]["m.new_content"])
    expect(edit["content"].get("m.mentions") == {}, "empty mentions of the edit too", edit)


async def deleted(room, dm):
    answer = await room.ask(NORWAY)
    await room.client.room_redact(room.id, answer["question"])
    await room.person.until(
        f"the answer {answer['event_id']} deleted",
        lambda heard: any(
            e["type"] == "m.room.redaction" and e["sender"] == BOT and redacts(e) == answer["event_id"] for e in heard
        ),
    )


def redacts(event):
    return event.get("redacts") or event["content"].get("redacts")


async def reaction(room, dm):
    answer = await room.ask(NORWAY)
    before = len(room.said())
    relates = {"rel_type": "m.annotation", "event_id": answer["event_id"], "key": "👍"}
    await room.send({"m.relates_to": relates}, "m.reaction")
    await room.silence(before)


async def talk(room, dm):
    before = len(room.said())
    await room.send({"msgtype": "m.text", "body": OPT_OUT, "m.mentions": {}})
    await room.send({"msgtype": "m.text", "body": "has optout been asked about LinkedIn?"})
    await room.silence(before)


async def notice(room, dm):
    before = len(room.said())
    await room.send({**room.addressed(OPT_OUT), "msgtype": "m.notice"})
    await room.silence(before)


async def signed(room, dm):
    """nio draws no shields, so what they stand on is verified here: one device, signed by its owner's identity."""
    answer = await room.ask("help")
    async with room.client.client_session.post(
        f"{HOMESERVER}/_matrix/client/v3/keys/query",
        headers={"Authorization": f"Bearer {room.client.access_token}"},
        json={"device_keys": {BOT: []}},
    ) as response:
        keys = await response.json()
    devices = keys["device_keys"][BOT]
    expect(len(devices) == 1, "one device", devices)
    (device,) = devices.values()
    own = device["keys"][f"curve25519:{device['device_id']}"]
    expect(answer["sender_key"] == own, f"an answer by the device with the key {own}", answer)
    (master,) = keys["master_keys"][BOT]["keys"].values()
    self_signing = keys["self_signing_keys"][BOT]
    expect_signed(self_signing, master)
    expect_signed(device, *self_signing["keys"].values())


def expect_signed(thing, key):
    bare = {name: value for name, value in thing.items() if name not in ("signatures", "unsigned")}
    text = json.dumps(bare, ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    signature = thing["signatures"][BOT].get(f"ed25519:{key}")
    expect(signature, f"a signature by {key}", thing)
    Ed25519PublicKey.from_base64(key).verify_signature(text.encode(), Ed25519Signature.from_base64(signature))


async def reminder(room, dm):
    expect_answer(await room.ask("timezone Europe/Zurich"), "Europe/Zurich")
    answer = await room.ask("remind linkedin")
    expect_answer(answer, "LinkedIn")
    expect("no date lies ahead" in answer["content"]["body"], "that no date lies ahead", answer)


async def once(room, dm):
    for place in (room, dm):
        await place.ask("help")
        for asked in place.asked:
            expect(len(place.answers(asked)) == 1, f"one answer to {asked}", place.answers(asked))


CHECKS = {
    "a mention in an encrypted room is answered in English": english,
    "a mention in an encrypted room is answered in German": german,
    "an encrypted direct message needs no mention": direct,
    "a question in a thread is answered in the thread": thread,
    "a reply to an answer asks on": reply,
    "a choice is made by its number": choice,
    "an edited question has its answer edited": edited,
    "a deleted question has its answer deleted": deleted,
    "a reaction is not answered": reaction,
    "talk that mentions nobody is not answered": talk,
    "a notice is not answered": notice,
    "the bot's device is signed by its owner": signed,
    "a moderator orders reminders and is told that no date lies ahead": reminder,
    "each question is answered once": once,
}


async def main(words):
    person = await Person.sign_in("nio", os.environ["STORE"])
    # A third one, or a room is a direct message; this one only has to be there.
    other = AsyncClient(HOMESERVER, "@ben:localhost")
    await other.login(os.environ["PASSWORD"])
    room, dm = await Room.open(person, [other]), await Room.open(person, direct=True)
    failed = 0
    checks = {name: check for name, check in CHECKS.items() if not words or any(word in name for word in words)}
    for name, check in checks.items():
        try:
            await check(room, dm)
            print(f"ok      {name}", flush=True)
        except Exception as error:
            failed += 1
            told = error if isinstance(error, Unmet) else traceback.format_exc()
            print(f"FAILED  {name}\n{told}", flush=True)
    print(f"nio: {len(checks) - failed} passed, {failed} failed", flush=True)
    person.listening.cancel()
    await asyncio.gather(person.client.close(), other.close())
    return failed > 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(sys.argv[1:])))
