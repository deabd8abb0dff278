// A person with matrix-js-sdk, and a room as they speak in it: what `js.mjs` talks with.
//
// What is heard are the SDK's events, so what is looked at is what a client shows: an edited message has its new words, a
// deleted one has none. Everything is waited for by a condition on that, up to PATIENCE.

import { webcrypto } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

// The SDK is written for Node 22; what it misses in 18 and 20 is this.
globalThis.crypto ??= webcrypto;
globalThis.CustomEvent ??= class extends Event {
    constructor(type, options) {
        super(type, options);
        this.detail = options?.detail;
    }
};
Promise.withResolvers ??= function () {
    let resolve, reject;
    const promise = new this((one, other) => ([resolve, reject] = [one, other]));
    return { promise, resolve, reject };
};

// SDK and cryptography write their logs here, whatever they are told.
console.debug = console.info = console.warn = () => {};

export const { BOT, HOMESERVER, PASSWORD, MODULES } = process.env;
const { createClient } = await import(pathToFileURL(join(MODULES, "matrix-js-sdk/lib/index.js")));
export const { EventShieldColour } = await import(pathToFileURL(join(MODULES, "matrix-js-sdk/lib/crypto-api/index.js")));

const PATIENCE = 60_000; // milliseconds, far beyond what a busy machine takes

/** Something that was expected and did not happen. */
export class Unmet extends Error {}

export function expect(condition, expected, ...seen) {
    if (!condition) {
        const events = seen.flat().map((event) => JSON.stringify(event?.getEffectiveEvent?.() ?? event, null, 2));
        throw new Unmet(`expected ${expected}\nseen: ${events.join("\n")}`);
    }
}

const silent = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, getChild: () => silent };

export async function signIn(name) {
    const bare = createClient({ baseUrl: HOMESERVER, logger: silent });
    const session = await bare.loginRequest({
        type: "m.login.password",
        identifier: { type: "m.id.user", user: name },
        password: PASSWORD,
    });
    const { user_id: userId, device_id: deviceId, access_token: accessToken } = session;
    return createClient({ baseUrl: HOMESERVER, logger: silent, userId, deviceId, accessToken });
}

/** Somebody who is signed in and hears all that is said. */
export class Person {
    heard = [];
    #waiting = new Set();

    static async signIn(name) {
        const person = new Person();
        person.client = await signIn(name);
        await person.client.initRustCrypto({ useIndexedDB: false });
        person.client.on("Room.timeline", (event) => event.isEncrypted() || person.#hear(event));
        person.client.on("Event.decrypted", (event) => event.isDecryptionFailure() || person.#hear(event));
        // What was heard has changed.
        for (const change of ["Event.replaced", "Room.redaction"]) person.client.on(change, () => person.#look());
        await person.client.startClient({ initialSyncLimit: 100, threadSupport: true });
        return person;
    }

    #hear(event) {
        // The SDK asks the homeserver for a thread, and hands out again what was said there.
        if (this.heard.some((other) => other.getId() === event.getId())) return;
        this.heard.push(event);
        this.#look();
    }

    #look() {
        this.#waiting.forEach((look) => look());
    }

    /** Waits until `find` finds something in what was heard, and returns it. */
    async until(expected, find) {
        const { promise, resolve } = Promise.withResolvers();
        const look = () => {
            const result = find(this.heard);
            if (result) resolve(result);
        };
        const timer = setTimeout(resolve, PATIENCE);
        this.#waiting.add(look);
        look();
        const found = await promise;
        clearTimeout(timer);
        this.#waiting.delete(look);
        expect(found, `${expected} within ${PATIENCE / 1000} seconds`, this.heard.slice(-1));
        return found;
    }
}

/** A room with the bot, as one speaks there. */
export class Room {
    asked = [];

    static async open(person, others, direct = false, state = []) {
        const room = Object.assign(new Room(), { person, client: person.client, others, direct });
        const { room_id } = await person.client.createRoom({
            is_direct: direct,
            invite: [BOT, ...others.map((other) => other.getUserId())],
            initial_state: [{ type: "m.room.encryption", content: { algorithm: "m.megolm.v1.aes-sha2" } }, ...state],
        });
        room.id = room_id;
        await Promise.all(others.map((other) => other.joinRoom(room.id)));
        // It introduces itself when it has joined.
        await person.until("a greeting", () => room.said().length);
        return room;
    }

    /** All that the bot has said here, edits included. */
    said() {
        const here = this.person.heard.filter((event) => event.getRoomId() === this.id && event.getSender() === BOT);
        return here.filter((event) => event.getType() === "m.room.message" || event.isRedacted());
    }

    async send(content, type = "m.room.message") {
        return (await this.client.sendEvent(this.id, type, content)).event_id;
    }

    /** The content of a message to the bot, as a client writes it when a name is picked from its list. */
    addressed(text) {
        if (this.direct) return { msgtype: "m.text", body: text };
        const formatted_body = `<a href="https://matrix.to/#/${BOT}">optout</a>: ${text}`;
        const html = { format: "org.matrix.custom.html", formatted_body };
        return { msgtype: "m.text", body: `optout: ${text}`, ...html, "m.mentions": { user_ids: [BOT] } };
    }

    /** Says this to the bot and returns its answer. */
    async ask(text, more = {}) {
        return this.answerTo({ ...this.addressed(text), ...more });
    }

    async answerTo(content) {
        const asked = await this.send(content);
        this.asked.push(asked);
        return this.person.until(`an answer to "${content.body}"`, () => this.answers(asked)[0]);
    }

    answers(asked) {
        return this.said().filter((event) => replyTo(event) === asked);
    }

    /** Ensure that the bot says nothing to what was said since it had said `before` messages. */
    async silence(before) {
        const last = await this.ask("help");
        const since = this.said().slice(before);
        expect(since.length === 1 && since[0] === last, "nothing but an answer to the last question", since);
    }
}

const relation = (event) => event.getWireContent()["m.relates_to"] ?? {};
export const replyTo = (event) => (relation(event).is_falling_back ? undefined : relation(event)["m.in_reply_to"]?.event_id);

export const isEmpty = (object) => object && Object.keys(object).length === 0;

/** A message that mentions nobody and replies to another one. */
export function replying(to, text) {
    const relates = { "m.in_reply_to": { event_id: to.getId() } };
    return { msgtype: "m.text", body: text, "m.mentions": {}, "m.relates_to": relates };
}
