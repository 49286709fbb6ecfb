// The voter's side of a secret ballot: a token, a credential that was signed blindly, a ballot that is signed twice.

import { RSABSSA } from "@cloudflare/blindrsa-ts";
import * as ed25519 from "@noble/ed25519";
import { bytes, canonical, join, long, sha256, text, utf8, uuid, type Bytes } from "./bytes";
import type { Choice } from "./paper";

const suite = RSABSSA.SHA384.PSS.Randomized();

/** What a voter keeps of a credential before it is signed. All of it but the blinded message stays with the voter. */
export interface Prepared {
    seed: string;
    token: string;
    prefix: string;
    inverse: string;
    blindedMessage: string;
}

/** A ballot as it is sent and as it stands on the board. */
export interface Ballot {
    token: string;
    prefix: string;
    signature: string;
    version: number;
    choice: Choice;
    proof: string;
}

export interface Receipt {
    token: string;
    version: number;
    ballotHash: string;
    serverSignature: string;
}

function name(kind: string): Bytes {
    return utf8(`plenum/${kind}/v1\0`);
}

function preparedMessage(vote: string, prefix: string, token: string): Bytes {
    return join(bytes(prefix), name("secret-ballot"), uuid(vote), bytes(token));
}

async function voteKey(publicKey: string): Promise<CryptoKey> {
    return crypto.subtle.importKey("spki", bytes(publicKey), { name: "RSA-PSS", hash: "SHA-384" }, true, ["verify"]);
}

/** Makes a token and blinds what is to be signed for it. */
export async function prepare(vote: string, publicKey: string): Promise<Prepared> {
    const seed = crypto.getRandomValues(new Uint8Array(32));
    const token = text(await ed25519.getPublicKeyAsync(seed));
    const prefix = text(crypto.getRandomValues(new Uint8Array(32)));
    const { blindedMsg, inv } = await suite.blind(await voteKey(publicKey), preparedMessage(vote, prefix, token));
    return { seed: text(seed), token, prefix, inverse: text(inv), blindedMessage: text(blindedMsg) };
}

/** Takes the blinding off; fails if the server has signed something else, or with another key. */
export async function unblind(vote: string, publicKey: string, prepared: Prepared, blindSignature: string): Promise<string> {
    const message = preparedMessage(vote, prepared.prefix, prepared.token);
    const key = await voteKey(publicKey);
    return text(await suite.finalize(key, message, bytes(blindSignature), bytes(prepared.inverse)));
}

export async function ballot(
    vote: string,
    prepared: Prepared,
    signature: string,
    version: number,
    choice: Choice,
): Promise<Ballot> {
    const proof = text(await ed25519.signAsync(choiceMessage(vote, version, choice), bytes(prepared.seed)));
    return { token: prepared.token, prefix: prepared.prefix, signature, version, choice, proof };
}

export async function ballotHash(ballot: Ballot): Promise<string> {
    const { token, prefix, signature, version, choice, proof } = ballot;
    const fields = canonical({ token, prefix, signature, version, choice, proof });
    return text(await sha256(join(name("ballot"), utf8(fields))));
}

/** Whether the server has signed that it stored this ballot. */
export async function isReceiptOf(vote: string, receiptKey: string, receipt: Receipt, sent: Ballot): Promise<boolean> {
    if (receipt.token !== sent.token || receipt.version !== sent.version) return false;
    return receipt.ballotHash === (await ballotHash(sent)) && isSigned(vote, receiptKey, receipt);
}

export async function isSigned(vote: string, receiptKey: string, receipt: Receipt): Promise<boolean> {
    const message = join(name("receipt"), uuid(vote), bytes(receipt.ballotHash));
    return verified(receipt.serverSignature, message, receiptKey);
}

/** Whether the vote's key has signed the token, and the token the choice. */
export async function isGood(vote: string, publicKey: string, ballot: Ballot): Promise<boolean> {
    const credential = await suite.verify(
        await voteKey(publicKey),
        bytes(ballot.signature),
        preparedMessage(vote, ballot.prefix, ballot.token),
    );
    return credential && verified(ballot.proof, choiceMessage(vote, ballot.version, ballot.choice), ballot.token);
}

function choiceMessage(vote: string, version: number, choice: Choice): Bytes {
    return join(name("secret-choice"), uuid(vote), long(version), utf8(canonical(choice)));
}

async function verified(signature: string, message: Bytes, key: string): Promise<boolean> {
    return ed25519.verifyAsync(bytes(signature), message, bytes(key), { zip215: false });
}
