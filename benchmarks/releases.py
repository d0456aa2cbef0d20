"""Releases by number for the benchmarks of batches: invented, over 400 words, no two alike.

    python benchmarks/releases.py COUNT > rows.jsonl

Every one names its own product (`QX-<number>`), so that a model's server can answer to the point, and its sentences
are drawn from pools by a generator that the number seeds.
"""

from __future__ import annotations

import json
import random
import sys

FIRMS = (
    "Halden Bio",
    "Orkla Biologics",
    "Verdane Therapeutics",
    "Lumivar",
    "Castellan Oncology",
    "Brenna Pharma",
)
PLACES = ("TRONDHEIM, Norway", "LYON, France", "BASEL, Switzerland", "AUSTIN, Texas", "OSAKA, Japan")
TARGETS = (
    "HER3",
    "EGFR",
    "CD19",
    "BCMA",
    "TROP2",
    "CLDN18.2",
    "KRAS G12C",
    "IL-4R alpha",
    "PD-L1",
    "GLP-1 receptor",
)
KINDS = (
    "antibody-drug conjugate",
    "bispecific antibody",
    "small-molecule inhibitor",
    "monoclonal antibody",
    "siRNA",
)
DISEASES = (
    "non-small cell lung cancer",
    "atopic dermatitis",
    "multiple myeloma",
    "gastric cancer",
    "type 2 diabetes",
)
PHASES = ("Phase 1", "Phase 1/2", "Phase 2", "Phase 3")
NEWS = (
    "has dosed the first patient in a {phase} trial of {product}",
    "has completed enrolment in its {phase} trial of {product}",
    "reported positive topline results from the {phase} trial of {product}",
    "will advance {product} into a {phase} trial next year",
)
SENTENCES = (
    "The trial enrols up to {n} patients at {m} sites in {k} countries and measures safety, tolerability and response.",
    "Patients receive {product} once every {k} weeks until their disease progresses or the side effects are too severe.",
    "In preclinical models, {product} shrank tumours in {p} percent of animals at doses that were well tolerated.",
    "The primary endpoint is the objective response rate as assessed by an independent committee after {k} months.",
    "{product} is a {kind} directed against {target}, discovered in the laboratories of {firm} {k} years ago.",
    "The most common adverse events were fatigue, nausea and a passing rise of liver enzymes, most of them mild.",
    "Of {n} patients who could be evaluated, {m} had a partial response and {k} a complete one at the cut-off date.",
    "The company expects to present the data at a medical congress in the second half of {year}.",
    "An independent committee reviewed the data of the first {m} patients and advised to continue without changes.",
    "Manufacturing of the material for the trial was completed at the company's own site in the spring of {year}.",
    "People with {disease} have few options once the standard treatment fails, and most relapse within {k} months.",
    "The company ended the quarter with {n} million dollars in cash, enough to fund its plans into {year}.",
    "Follow-up is continuing, and the median duration of response had not been reached after {m} weeks.",
    "Doses from {k} to {m} milligrams were studied, and the higher ones saturated the receptor for the whole interval.",
    "The design was discussed with regulators before the start, who agreed to the endpoints and the comparator.",
)


def release(number: int, words: int = 400) -> str:
    """Return the release of a number, a little longer than `words`."""
    dice = random.Random(number)
    product, firm = f"QX-{number}", dice.choice(FIRMS)
    facts = {"product": product, "firm": firm, "target": dice.choice(TARGETS), "kind": dice.choice(KINDS),
             "disease": dice.choice(DISEASES), "phase": dice.choice(PHASES)}  # fmt: skip
    news = dice.choice(NEWS).format(**facts)
    made = [
        f"{firm} {news}",
        f"{dice.choice(PLACES)}, {dice.randint(1, 28)} March 2026 – {firm} announced today that it {news}, "
        f"a {facts['kind']} against {facts['target']}, in patients with {facts['disease']}.",
    ]
    count = sum(len(part.split()) for part in made)
    while count < words - 60:
        chosen = dice.sample(SENTENCES, 4)
        numbers = {"n": dice.randint(20, 900), "m": dice.randint(5, 19), "k": dice.randint(2, 12),
                   "p": dice.randint(20, 95), "year": dice.randint(2026, 2029)}  # fmt: skip
        made.append(" ".join(sentence.format(**facts, **numbers) for sentence in chosen))
        count += len(made[-1].split())
    made.append(
        f"About {firm}\n{firm} develops medicines for people with {facts['disease']} and related conditions. It was "
        "founded by scientists and physicians and is held by its employees and specialised investors."
    )
    made.append(
        "Forward-looking statements\nThis release contains statements about the future that may turn out to be wrong. "
        "The company undertakes no duty to update them."
    )
    made.append("Contact\nPress office, press@example.com")
    return "\n\n".join(made)


if __name__ == "__main__":
    for at in range(int(sys.argv[1])):
        sys.stdout.write(json.dumps({"id": at, "text": release(at)}) + "\n")
