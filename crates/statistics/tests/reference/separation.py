"""Whether the maximum likelihood of a Poisson series exists: by linear programming, as it is defined.

Counts separate where some direction g has Xg = 0 on the rows with a count, Xg <= 0 on those without, and is not 0 on all of
them (Santos Silva and Tenreyro, Economics Letters 107 (2010) 310-312; Correia, Guimaraes and Zylkin, arXiv 1903.01633).
"""

import json

import numpy as np
from scipy.optimize import linprog


def separates(x, y):
    zero = y == 0
    if zero.all() or not zero.any():
        return bool(zero.all())
    best = linprog(
        x[zero].sum(0), A_ub=x[zero], b_ub=np.zeros(zero.sum()), A_eq=x[~zero], b_eq=np.zeros((~zero).sum()),
        bounds=[(-1, 1)] * x.shape[1],
    )
    return bool(best.fun < -1e-7)


rng = np.random.default_rng(11)
cases = []
while len(cases) < 160:
    n = int(rng.integers(6, 25))
    t = np.arange(1, n + 1.0)
    at = int(rng.integers(1, n - 1))
    on = (np.arange(n) >= at).astype(float)
    y = np.where(rng.random(n) < rng.random(), 0, rng.poisson(rng.choice([1, 5, 200]), n))
    slope = len(cases) % 2 == 0
    x = np.column_stack([np.ones(n), t, on] + ([on * (t - t[at])] if slope else []))
    if n > x.shape[1] and np.linalg.matrix_rank(x) == x.shape[1]:
        cases.append({"y": y.tolist(), "at": at, "slope": slope, "separates": separates(x, y)})
print("[" + ",\n".join(json.dumps(case) for case in cases) + "]")
