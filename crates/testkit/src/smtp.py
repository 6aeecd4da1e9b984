"""A mail server that keeps what it is given, and answers as it is told.

Its folder is the first argument. Each letter it takes is N.eml, as it came; N.to, its receivers; N.head and N.body, as
Python's own library reads them; N-1.ics, N-2.ics … the calendar files in it. A file `answer-RCPT`, `answer-DATA` … holds the reply to that command: a line of SMTP;
`hang`, no reply ever (the file `hanging` then appears); `cut`, the letter is taken and the line goes dead.
Prints its port. Ends when standard input closes.
"""

import asyncio
import email
import email.policy
import os
import ssl
import sys

from aiosmtpd.smtp import SMTP, AuthResult

folder, mode, login = sys.argv[1], sys.argv[2], sys.argv[3]


def write(name, content):
    path = os.path.join(folder, name)
    with open(path + ".part", "wb") as file:
        file.write(content)
    os.rename(path + ".part", path)


async def told(verb):
    try:
        with open(os.path.join(folder, "answer-" + verb)) as file:
            answer = file.read().strip()
    except FileNotFoundError:
        return None
    if answer == "hang":
        write("hanging", b"")
        await asyncio.sleep(3600)
    return answer


class Handler:
    taken = 0

    async def handle_MAIL(self, server, session, envelope, address, options):
        answer = await told("MAIL")
        if answer is None:
            envelope.mail_from = address
        return answer or "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = await told("RCPT")
        if answer is None:
            envelope.rcpt_tos.append(address)
        return answer or "250 OK"

    async def handle_DATA(self, server, session, envelope):
        answer = await told("DATA")
        if answer in (None, "cut"):
            self.keep(envelope)
        if answer == "cut":
            server.transport.abort()
        return answer or "250 OK"

    def keep(self, envelope):
        Handler.taken += 1
        content = envelope.original_content
        message = email.message_from_bytes(content, policy=email.policy.default)
        # A line break in a decoded value is no line of the head.
        head = "".join(f"{name}: {' | '.join(value.splitlines())}\n" for name, value in message.items())
        write(f"{self.taken}.to", "\n".join([envelope.mail_from, *envelope.rcpt_tos]).encode())
        write(f"{self.taken}.head", head.encode())
        text = message.get_body(("plain",)).get_content()
        write(f"{self.taken}.body", text.replace("\r\n", "\n").encode())
        calendars = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
        for number, part in enumerate(calendars, 1):
            write(f"{self.taken}-{number}.ics", part.get_payload(decode=True))
        # Last: whoever counts the letters finds the rest there.
        write(f"{self.taken}.eml", content)


def authenticate(server, session, envelope, mechanism, data):
    given = data.login.decode() + ":" + data.password.decode()
    return AuthResult(success=given == login)


def conversation():
    options = {"authenticator": authenticate, "auth_required": True, "auth_require_tls": mode == "starttls"} if login else {}
    if mode == "starttls":
        options |= {"tls_context": context(), "require_starttls": True}
    return SMTP(Handler(), hostname="localhost", **options)


def context():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(os.path.join(folder, "cert.pem"), os.path.join(folder, "key.pem"))
    return context


async def main():
    tls = context() if mode == "tls" else None
    server = await asyncio.get_running_loop().create_server(conversation, "127.0.0.1", 0, ssl=tls)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)
    os._exit(0)


asyncio.run(main())
