// Talks to the bot with matrix-js-sdk, on whose cryptography Element Web stands: `run` starts this.
//
//     node js.mjs [WORD…]        only the checks that have one of these words in their names
//
// The checks are those of `nio.py`, in its order. That nothing was said is known when a later question has been answered.

import { BOT, EventShieldColour, Person, Room, Unmet, expect, isEmpty, replyTo, replying, signIn } from "./person.mjs";

const OPT_OUT = "how do I opt out of LinkedIn AI training";
const SWITZERLAND = "betrifft die Datenweitergabe für Werbung auch die Schweiz?";
const NORWAY = "does LinkedIn's AI training affect Norway?";

/** Ensure that it is an encrypted notice that pings nobody and can be read with HTML and without. */
function expectAnswer(event, firstLine) {
    expect(event.isEncrypted(), "an encrypted event", event);
    const content = event.getContent();
    const { msgtype, body, format, formatted_body: html = "", "m.mentions": mentions } = content;
    expect(msgtype === "m.notice", "a notice", event);
    expect(isEmpty(mentions), "empty mentions", event);
    expect(format === "org.matrix.custom.html" && html.includes("<p>"), "HTML beside the text", event);
    expect(firstLine.test(body.split("\n")[0]), `a first line with ${firstLine}`, event);
    expect(!/<\/?[a-z]+[ >]|&[a-z]+;/.test(body), "a text without markup of HTML", event);
    expect(!body.startsWith(">") && !html.includes("mx-reply"), "no quoted question", event);
    const links = [...html.matchAll(/href="([^"]+)"/g)].map(([, link]) => link.replaceAll("&amp;", "&"));
    const missing = links.filter((link) => !body.includes(link));
    expect(missing.length === 0, `a text that has the links ${missing} of the HTML`, event);
}

async function english(room) {
    const answer = await room.ask(OPT_OUT);
    expectAnswer(answer, /LinkedIn, AI training:/);
    expect(answer.getContent().formatted_body.includes("<ol>"), "steps in a numbered list", answer);
}

async function german(room) {
    expectAnswer(await room.ask(SWITZERLAND), /Schweiz:\*\* Nein, es gilt nicht\.$/);
}

async function direct(_, dm) {
    expectAnswer(await dm.ask(OPT_OUT), /LinkedIn, AI training:/);
}

async function thread(room) {
    const root = await room.send({ msgtype: "m.text", body: "what do you all think of LinkedIn?", "m.mentions": {} });
    const fallback = { is_falling_back: true, "m.in_reply_to": { event_id: root } };
    const relates = { rel_type: "m.thread", event_id: root, ...fallback };
    const answer = await room.ask(OPT_OUT, { "m.relates_to": relates });
    expect(answer.threadRootId === root, `the thread of ${root}`, answer);
    expectAnswer(answer, /LinkedIn, AI training:/);
}

async function reply(room) {
    const answer = await room.ask(NORWAY);
    expectAnswer(await room.answerTo(replying(answer, "and in Canada?")), /LinkedIn, AI training, Canada:/);
}

async function choice(room) {
    // What was talked about before would settle it.
    const fresh = await Room.open(room.person, room.others);
    const choices = await fresh.ask("what does Meta change?");
    const { body, formatted_body: html } = choices.getContent();
    const numbers = [...body.matchAll(/^(\d)\. /gm)].map(([, number]) => number).join();
    expect(["1,2", "1,2,3"].includes(numbers), "two or three numbered choices", choices);
    expect(html.includes("<ol>"), "choices in a numbered list", choices);
    expectAnswer(await fresh.answerTo(replying(choices, "2")), /Meta, AI training:/);
}

async function edited(room) {
    const answer = await room.ask(NORWAY);
    const content = room.addressed(NORWAY.replace("Norway", "Canada"));
    const relates = { rel_type: "m.replace", event_id: replyTo(answer) };
    await room.send({ ...content, body: `* ${content.body}`, "m.new_content": content, "m.relates_to": relates });
    await room.person.until(`an edit of the answer ${answer.getId()}`, () => answer.replacingEvent());
    expectAnswer(answer, /LinkedIn, AI training, Canada:/);
    const edit = answer.replacingEvent();
    expect(isEmpty(edit.getOriginalContent()["m.mentions"]), "empty mentions of the edit too", edit);
}

async function deleted(room) {
    const answer = await room.ask(NORWAY);
    // Once it is deleted, an answer does not tell what it was one to.
    await room.client.redactEvent(room.id, room.asked.pop());
    await room.person.until(`the answer ${answer.getId()} deleted`, () => answer.isRedacted());
}

async function reaction(room) {
    const answer = await room.ask(NORWAY);
    const before = room.said().length;
    const relates = { rel_type: "m.annotation", event_id: answer.getId(), key: "👍" };
    await room.send({ "m.relates_to": relates }, "m.reaction");
    await room.silence(before);
}

async function talk(room) {
    const before = room.said().length;
    await room.send({ msgtype: "m.text", body: OPT_OUT, "m.mentions": {} });
    await room.send({ msgtype: "m.text", body: "has optout been asked about LinkedIn?" });
    await room.silence(before);
}

async function notice(room) {
    const before = room.said().length;
    await room.send({ ...room.addressed(OPT_OUT), msgtype: "m.notice" });
    await room.silence(before);
}

/** What Element Web goes by when it draws a shield beside a message or a name. */
async function signed(room) {
    const answer = await room.ask("help");
    const crypto = room.client.getCrypto();
    const devices = [...(await crypto.getUserDeviceInfo([BOT], true)).get(BOT).keys()];
    expect(devices.length === 1, "one device", devices);
    const device = await crypto.getDeviceVerificationStatus(BOT, devices[0]);
    expect(device.signedByOwner, "a device that its owner has signed", device);
    const bot = await crypto.getUserVerificationStatus(BOT);
    expect(bot.known && !bot.needsUserApproval, "an identity that is known and has not changed", bot);
    const { shieldColour, shieldReason } = await crypto.getEncryptionInfoForEvent(answer);
    expect(shieldColour === EventShieldColour.NONE, "no shield beside an answer", { shieldColour, shieldReason });
}

async function reminder(room) {
    expectAnswer(await room.ask("timezone Europe/Zurich"), /Europe\/Zurich/);
    const answer = await room.ask("remind linkedin");
    expectAnswer(answer, /LinkedIn/);
    expect(answer.getContent().body.includes("no date lies ahead"), "that no date lies ahead", answer);
}

async function once(room, dm) {
    for (const place of [room, dm]) {
        await place.ask("help");
        for (const asked of place.asked) {
            expect(place.answers(asked).length === 1, `one answer to ${asked}`, place.answers(asked));
        }
    }
}

const CHECKS = {
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
    "no warning stands beside the bot's messages": signed,
    "a moderator orders reminders and is told that no date lies ahead": reminder,
    "each question is answered once": once,
};

const words = process.argv.slice(2);
const person = await Person.signIn("js");
// A third one, or a room is a direct message; this one only has to be there.
const other = await signIn("ben");
const room = await Room.open(person, [other]);
const dm = await Room.open(person, [], true);
let [passed, failed] = [0, 0];
for (const [name, check] of Object.entries(CHECKS)) {
    if (words.length && !words.some((word) => name.includes(word))) continue;
    try {
        await check(room, dm);
        passed += 1;
        console.log(`ok      ${name}`);
    } catch (error) {
        failed += 1;
        console.log(`FAILED  ${name}\n${error instanceof Unmet ? error.message : error.stack}`);
    }
}
console.log(`js: ${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
