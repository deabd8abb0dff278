// Ann, in rooms with the bot and with Ben, whose client is looked at. Each line read is an order, answered by a line:
//
//     open          a new room; answered by its id
//     ask TEXT      says this to the bot, and waits for the answer
//     reply TEXT    says this in reply to the last answer, and waits for the answer
//     edit TEXT     edits the last question, and waits for the answer to be edited
//     await         waits for the bot to say something of its own accord

import { createInterface } from "node:readline";

import { BOT, PASSWORD, Person, Room, replying, signIn } from "../../tests/clients/person.mjs";

const ann = await Person.signIn("js");
const ben = await signIn("ben");
const [bot] = await Promise.all([signIn("optout"), ann.client.setDisplayName("Ann"), ben.setDisplayName("Ben")]);
await bot.setDisplayName("Optout");
// An identity of her own, or a warning stands beside her messages.
const identifier = { type: "m.id.user", user: "js" };
const authUploadDeviceSigningKeys = (make) => make({ type: "m.login.password", identifier, password: PASSWORD });
await ann.client.getCrypto().bootstrapCrossSigning({ authUploadDeviceSigningKeys });

let room, answer;

const orders = {
    async open() {
        // Ben does not see the greeting, so it is in no picture.
        const hidden = { type: "m.room.history_visibility", content: { history_visibility: "joined" } };
        room = await Room.open(ann, [], false, [hidden]);
        await ann.client.setRoomName(room.id, "Optout");
        await ann.client.invite(room.id, ben.getUserId());
        await ben.joinRoom(room.id);
        await ann.until("Ben in the room", () => ann.client.getRoom(room.id).getJoinedMemberCount() === 3);
    },
    async ask(text) {
        answer = await room.answerTo(addressed(text));
    },
    async reply(text) {
        answer = await room.answerTo(replying(answer, text));
    },
    async edit(text) {
        const content = addressed(text);
        const relates = { rel_type: "m.replace", event_id: room.asked.at(-1) };
        await room.send({ ...content, body: `* ${content.body}`, "m.new_content": content, "m.relates_to": relates });
        await ann.until("the answer edited", () => answer.replacingEvent());
    },
    async await() {
        const before = room.said().length;
        await ann.until("a message by the bot", () => room.said().length > before);
    },
};

function addressed(text) {
    const formatted_body = `<a href="https://matrix.to/#/${BOT}">Optout</a> ${text}`;
    const html = { format: "org.matrix.custom.html", formatted_body };
    return { msgtype: "m.text", body: `Optout ${text}`, ...html, "m.mentions": { user_ids: [BOT] } };
}

console.log("ready");
for await (const line of createInterface({ input: process.stdin })) {
    const [order, ...words] = line.split(" ");
    await orders[order](words.join(" "));
    console.log(room.id);
}
process.exit(0);
