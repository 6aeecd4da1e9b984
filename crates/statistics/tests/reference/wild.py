"""The wild cluster bootstrap by its definition, refitting each draw: python wild.py > wild.json (numpy 2.4)."""

import itertools
import json

import numpy as np


def fit(x, y, clusters):
    """Estimates and CR1 standard errors."""
    n, p = x.shape
    inverse = np.linalg.inv(x.T @ x)
    beta = inverse @ x.T @ y
    e = y - x @ beta
    g = clusters.max() + 1
    scores = np.array([x[clusters == c].T @ e[clusters == c] for c in range(g)])
    v = inverse @ (scores.T @ scores) @ inverse * g / (g - 1) * (n - 1) / (n - p)
    return beta, np.sqrt(np.diag(v))


def p_value(x, y, clusters, j, null, draws):
    beta, se = fit(x, y, clusters)
    t = abs((beta[j] - null) / se[j])
    rest = np.delete(x, j, axis=1)
    shifted = y - null * x[:, j]
    gamma = np.linalg.lstsq(rest, shifted, rcond=None)[0]
    fitted, residuals = rest @ gamma + null * x[:, j], shifted - rest @ gamma
    larger = 0
    for draw in draws:
        b, s = fit(x, fitted + residuals * draw[clusters], clusters)
        larger += abs((b[j] - null) / s[j]) >= t * (1 - 1e-9)
    return larger / len(draws)


def edge(x, y, clusters, j, draws, inside, outside, alpha):
    while abs(outside - inside) > 1e-7 * abs(outside):
        middle = (inside + outside) / 2
        if p_value(x, y, clusters, j, middle, draws) > alpha:
            inside = middle
        else:
            outside = middle
    return outside


rng = np.random.default_rng(3)
g, m = 9, 6
clusters = np.repeat(np.arange(g), m)
treated = (clusters % 2 == 0).astype(float)
after = np.tile([0, 0, 0, 1, 1, 1], g).astype(float)
y = np.round(5 + rng.normal(size=g)[clusters] + 0.4 * after + 1.1 * treated * after + rng.normal(size=g * m), 3)
x = np.column_stack([np.ones(g * m), treated, after, treated * after])
draws = [np.array(signs) for signs in itertools.product([1.0, -1.0], repeat=g)]
beta, se = fit(x, y, clusters)
j = 3
print(json.dumps({
    "y": y.tolist(), "treated": treated.tolist(), "after": after.tolist(), "clusters": clusters.tolist(),
    "estimate": beta[j], "se": se[j], "p": p_value(x, y, clusters, j, 0.0, draws),
    "low": edge(x, y, clusters, j, draws, beta[j], beta[j] - 8 * se[j], 0.05),
    "high": edge(x, y, clusters, j, draws, beta[j], beta[j] + 8 * se[j], 0.05),
}))
