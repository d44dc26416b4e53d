"""What is typed on the answer page and not yet registered, as text for its draft, and back."""

import json

from helpten_desk.ui.answer.deciding import AnswerDeciding
from helpten_desk.ui.answer.frame import PAPER, REVIEW, AnswerFrame
from helpten_desk.ui.answer.review import DELIVERY


def typed(frame: AnswerFrame) -> str | None:
    """Every field that differs from what its panel began with; None when none does."""
    texts = {
        "signed_on": frame.sign.draft(),
        "mailing": frame.mail.form.draft(),
        "spoilt": frame.spoilt.reason,
        "correction": frame.correct.draft(),
        "not_shown": frame.not_shown.reason,
        "black_out": frame.paper.draft() if frame.right == PAPER else "",
    }
    if frame.left == REVIEW and frame.review.mode == DELIVERY:
        texts["delivery"] = frame.review.delivery.form.draft()
    if frame.left == REVIEW and (found := frame.review.places.draft()):
        texts["found"] = json.dumps(found, ensure_ascii=False)
    kept = {name: text for name, text in texts.items() if text}
    return json.dumps(kept, ensure_ascii=False) if kept else None


def put_back(frame: AnswerFrame, deciding: AnswerDeciding, text: str) -> None:
    """Put a draft back into its fields."""
    kept: dict[str, str] = json.loads(text)
    if "signed_on" in kept:
        frame.sign.form["signed_on"].set_text(kept["signed_on"])
    for name, form in (("mailing", frame.mail.form), ("correction", frame.correct.form)):
        if name in kept:
            form.restore(kept[name])
    for name, panel in (("spoilt", frame.spoilt), ("not_shown", frame.not_shown)):
        if name in kept:
            panel.form.set_value("reason", kept[name])
    if "found" in kept:
        frame.review.places.restore(json.loads(kept["found"]))
    if "black_out" in kept and frame.left == REVIEW:
        waiting = json.loads(kept["black_out"])
        if deciding.open_paper(waiting["paper"]):
            frame.paper.restore(waiting["page"], tuple(waiting["box"]))
    if "delivery" in kept and frame.left == REVIEW:
        deciding.open_delivery()
        frame.review.delivery.form.restore(kept["delivery"])
