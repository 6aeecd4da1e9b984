# Segmented regressions by R: Rscript series.R > series.json
# R 4.2.2 with sandwich 3.0-2; data: Seatbelts (UK drivers killed 1969-1984, seat belt law February 1983).
suppressMessages(library(sandwich))
num <- function(x) if (length(x) == 1) sprintf("%.17g", x) else paste0("[", paste(sprintf("%.17g", x), collapse = ","), "]")
obj <- function(...) { a <- list(...); paste0("{", paste0('"', names(a), '":', unlist(a), collapse = ",\n"), "}") }

d <- data.frame(y = as.numeric(Seatbelts[, "DriversKilled"]), kms = as.numeric(Seatbelts[, "kms"]), law = as.numeric(Seatbelts[, "law"]), t = 1:192)
# A second intervention, to have one: the petrol price rise of late 1973.
d$petrol <- as.numeric(d$t >= 60)
d$month <- (d$t - 1) %% 12 + 1
d$slope <- d$law * (d$t - min(d$t[d$law == 1]))
d$pslope <- d$petrol * (d$t - 60)
for (k in 1:2) { d[[paste0("s", k)]] <- sin(2 * pi * k * d$month / 12); d[[paste0("c", k)]] <- cos(2 * pi * k * d$month / 12) }

fit <- function(name, family, formula, harmonics, slope, offset, petrol = FALSE, nw = FALSE) {
  f <- switch(family, gaussian = gaussian(), poisson = poisson(), "quasi-poisson" = quasipoisson())
  m <- glm(formula, family = f, data = d, control = glm.control(epsilon = 1e-15, maxit = 100))
  # R's standard errors come from the weights one step before the end: begin again at the end.
  start <- coef(m)
  m <- glm(formula, family = f, data = d, start = start, control = glm.control(epsilon = 1e-15, maxit = 100))
  v <- if (nw) NeweyWest(m, lag = floor(4 * (192 / 100)^(2 / 9)), prewhite = FALSE, adjust = TRUE) else vcov(m)
  se <- sqrt(diag(v)); b <- coef(m)
  q <- if (family == "poisson") qnorm(0.975) else qt(0.975, df.residual(m))
  e <- residuals(m, type = "deviance")
  lags <- if (harmonics > 0) 24 else 10
  box <- Box.test(e, lag = lags, type = "Ljung-Box")
  flag <- function(x) if (x) "true" else "false"
  obj(name = paste0('"', name, '"'), family = paste0('"', family, '"'), harmonics = harmonics, slope = flag(slope), offset = flag(offset), petrol = flag(petrol), nw = flag(nw),
      estimate = num(b), se = num(se), low = num(b - q * se), high = num(b + q * se),
      dispersion = num(sum(residuals(m, type = "pearson")^2) / df.residual(m)),
      r1 = num(acf(e, plot = FALSE)$acf[2]), box = num(box$statistic), box_p = num(pchisq(box$statistic, lags, lower.tail = FALSE)))
}
cat(obj(
  t = num(d$t), y = num(d$y), law = num(d$law), petrol = num(d$petrol), month = num(d$month), kms = num(d$kms),
  fits = paste0("[", paste(
    fit("gaussian", "gaussian", y ~ t + law, 0, FALSE, FALSE),
    fit("gaussian season slope", "gaussian", y ~ t + law + slope + s1 + c1 + s2 + c2, 2, TRUE, FALSE),
    fit("gaussian nw", "gaussian", y ~ t + law + s1 + c1, 1, FALSE, FALSE, nw = TRUE),
    fit("poisson", "poisson", y ~ t + law, 0, FALSE, FALSE),
    fit("poisson nw", "poisson", y ~ t + law + s1 + c1 + s2 + c2, 2, FALSE, FALSE, nw = TRUE),
    fit("quasi offset season", "quasi-poisson", y ~ t + law + s1 + c1 + s2 + c2 + offset(log(kms)), 2, FALSE, TRUE),
    fit("quasi offset slope", "quasi-poisson", y ~ t + law + slope + s1 + c1 + offset(log(kms)), 1, TRUE, TRUE),
    fit("quasi two", "quasi-poisson", y ~ t + law + petrol + slope + pslope + s1 + c1 + offset(log(kms)), 1, TRUE, TRUE, petrol = TRUE),
    fit("quasi nw", "quasi-poisson", y ~ t + law + offset(log(kms)), 0, FALSE, TRUE, nw = TRUE), sep = ",\n"), "]")), "\n")
