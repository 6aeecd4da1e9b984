"""The wild cluster bootstrap by its definition, refitting each draw: python wild.py > wild.json (numpy 2.4)."""

import itertools
import json

import numpy as np

from bootstrap import Stream


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


def p_of_all(x, y, clusters, j, null, draws, found):
    """As p_value for many draws at once, with the draw that was found counted among them."""
    beta, se = found
    n, p = x.shape
    g = clusters.max() + 1
    rest = np.delete(x, j, axis=1)
    shifted = y - null * x[:, j]
    fitted = rest @ np.linalg.lstsq(rest, shifted, rcond=None)[0]
    drawn = (fitted + null * x[:, j])[:, None] + (shifted - fitted)[:, None] * draws.T[clusters]
    solve = np.linalg.inv(x.T @ x) @ x.T
    b = solve @ drawn
    e = drawn - x @ b
    one = (clusters[None, :] == np.arange(g)[:, None]).astype(float)
    s = np.sqrt(g / (g - 1) * (n - 1) / (n - p) * ((one @ (solve[j][:, None] * e)) ** 2).sum(axis=0))
    larger = np.sum(np.abs((b[j] - null) / s) >= abs((beta[j] - null) / se[j]) * (1 - 1e-9))
    return (1 + larger) / (1 + len(draws))


def panel(seed, g, m):
    rng = np.random.default_rng(seed)
    clusters = np.repeat(np.arange(g), m)
    treated = (clusters % 2 == 0).astype(float)
    after = np.tile([0] * (m // 2) + [1] * (m // 2), g).astype(float)
    y = np.round(5 + rng.normal(size=g)[clusters] + 0.4 * after + 1.1 * treated * after + rng.normal(size=g * m), 3)
    return y, treated, after, clusters


def case(seed, g, draws, p_at):
    y, treated, after, clusters = panel(seed, g, 6)
    x = np.column_stack([np.ones(len(y)), treated, after, treated * after])
    beta, se = fit(x, y, clusters)
    share = lambda null: p_at(x, y, clusters, 3, null, draws, (beta, se))

    def edge(inside, outside):
        while abs(outside - inside) > 1e-7 * abs(outside):
            middle = (inside + outside) / 2
            if share(middle) > 0.05:
                inside = middle
            else:
                outside = middle
        return outside

    return {
        "y": y.tolist(), "treated": treated.tolist(), "after": after.tolist(), "clusters": clusters.tolist(),
        "estimate": beta[3], "se": se[3], "p": share(0.0),
        "low": edge(beta[3], beta[3] - 8 * se[3]), "high": edge(beta[3], beta[3] + 8 * se[3]),
    }


def drawn(g, values, seed=1):
    stream = Stream(seed)
    return np.array([[values[stream.one_of(len(values))] for _ in range(g)] for _ in range(9_999)])


counted = np.array(list(itertools.product([1.0, -1.0], repeat=9)))
webb = [sign * size**0.5 for size in (1.5, 1.0, 0.5) for sign in (1, -1)]
print(json.dumps({
    "counted": case(3, 9, counted, lambda x, y, c, j, null, draws, found: p_value(x, y, c, j, null, draws)),
    "rademacher": case(5, 14, drawn(14, [1.0, -1.0]), p_of_all),
    "webb": case(8, 7, drawn(7, webb), p_of_all),
}))
