"""Tails and critical values with 40 digits: python distributions.py > distributions.json (mpmath 1.4)."""

import json

from mpmath import betainc, erfc, findroot, gammainc, mp, mpf, sqrt

# Where 1 − I cancels, 40 digits are left.
mp.dps = 300


def student(t, df):
    t, df = mpf(t), mpf(df)
    x = df / (df + t * t)
    if x < 0.5:
        return betainc(df / 2, mpf(1) / 2, 0, x, regularized=True)
    # Above ½ the other side is the accurate one.
    return 1 - betainc(mpf(1) / 2, df / 2, 0, 1 - x, regularized=True)


def normal(z):
    return erfc(mpf(z) / sqrt(mpf(2)))


def quantile(tail, f, start):
    return findroot(lambda t: f(t) / mpf(tail) - 1, mpf(start), tol=1e-60)


def number(x):
    return float(mp.nstr(x, 20))


dfs = [1, 1.5, 2, 3, 4.7, 10, 17.776473516178495, 30, 99, 250.25, 1000, 12345]
ts = [0.001, 0.5, 1, 1.9, 2.5, 4.062127683, 8, 20, 60]
levels = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999]
zs = [0.001, 0.3, 1, 1.959963984540054, 3, 5, 8, 15, 30]
out = {
    "student": [[t, df, number(student(t, df))] for df in dfs for t in ts],
    "student_critical": [],
    "normal": [[z, number(normal(z))] for z in zs],
    "normal_critical": [],
    "chi_square": [
        [x, df, number(gammainc(mpf(df) / 2, mpf(x) / 2, regularized=True))]
        for df in [1, 2, 3, 7, 10, 24, 52]
        for x in [0.01, 0.5, 3.84, 20, 75, 300]
    ],
}
for level in levels:
    tail = 1 - mpf(level)
    z = quantile(tail, normal, 1.5)
    out["normal_critical"].append([level, number(z)])
    for df in dfs:
        start = z * (1 + (z * z + 1) / (4 * mpf(df)))
        if df <= 2:
            start = {1: mp.tan(mp.pi * mpf(level) / 2)}.get(df, start)
        try:
            out["student_critical"].append([level, df, number(quantile(tail, lambda t: student(t, df), start))])
        except ValueError:
            pass
print(json.dumps(out, indent=0).replace("\n", "").replace("], [", "],\n["))
