// After a form is sent back, or something is done, reading goes on where the answer stands.
document.querySelector(".error-summary, .notice[tabindex]")?.focus();
