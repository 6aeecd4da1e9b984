# Tests and regressions by R: Rscript classics.R > classics.json
# R 4.2.2 with sandwich 3.0-2 (HC3, NeweyWest, vcovCL).
suppressMessages({library(sandwich); library(lmtest)})

num <- function(x) if (length(x) == 1) sprintf("%.17g", x) else paste0("[", paste(sprintf("%.17g", x), collapse = ","), "]")
obj <- function(...) { a <- list(...); paste0("{", paste0('"', names(a), '":', unlist(a), collapse = ",\n"), "}") }
options(warn = -1)

paired <- function(before, after, level = 0.95) {
  t <- t.test(after, before, paired = TRUE, conf.level = level)
  w <- wilcox.test(after, before, paired = TRUE)
  obj(before = num(before), after = num(after), level = num(level),
      difference = num(t$estimate), low = num(t$conf.int[1]), high = num(t$conf.int[2]),
      t = num(t$statistic), df = num(t$parameter), p = num(t$p.value), v = num(w$statistic), wp = num(w$p.value))
}
groups <- function(a, b, level = 0.95) {
  t <- t.test(a, b, conf.level = level)
  w <- wilcox.test(a, b)
  obj(a = num(a), b = num(b), level = num(level),
      difference = num(t$estimate[1] - t$estimate[2]), low = num(t$conf.int[1]), high = num(t$conf.int[2]),
      t = num(t$statistic), df = num(t$parameter), p = num(t$p.value), u = num(w$statistic), up = num(w$p.value))
}
mcnemar <- function(table) {
  m <- mcnemar.test(matrix(table, 2, byrow = TRUE))
  e <- binom.test(table[2], table[2] + table[3])
  obj(table = num(table), statistic = num(m$statistic), p = num(m$p.value), exact = num(e$p.value))
}
fit <- function(name, model, v, df) {
  b <- coef(model); se <- sqrt(diag(v)); t <- b / se
  obj(name = paste0('"', name, '"'), estimate = num(b), se = num(se), p = num(2 * pt(abs(t), df, lower.tail = FALSE)),
      low = num(b - qt(0.975, df) * se), high = num(b + qt(0.975, df) * se),
      residual_sd = num(summary(model)$sigma), r_squared = num(summary(model)$r.squared))
}
s1 <- sleep$extra[sleep$group == 1]; s2 <- sleep$extra[sleep$group == 2]
dep_x <- c(1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30)
dep_y <- c(0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29)
per_a <- c(0.80, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46); per_b <- c(1.15, 0.88, 0.90, 0.74, 1.21)
wide <- reshape(ChickWeight[ChickWeight$Time %in% c(0, 21), c("weight", "Time", "Chick")], v.names = "weight", timevar = "Time", idvar = "Chick", direction = "wide")
wide <- wide[complete.cases(wide), ]
m <- lm(mpg ~ wt + hp, data = mtcars)
cl <- match(mtcars$carb, sort(unique(mtcars$carb))) - 1
summ <- function(x) obj(values = num(x), mean = num(mean(x)), sd = num(sd(x)), quantiles = num(quantile(x)), autocorrelation = num(acf(x, plot = FALSE)$acf[2]))
cat(obj(
  summary = paste0("[", paste(summ(morley$Speed), summ(as.numeric(Nile)), summ(precip), sep = ",\n"), "]"),
  paired = paste0("[", paste(paired(s2, s1), paired(dep_x, dep_y), paired(dep_x, dep_y, 0.9), paired(wide[, 2], wide[, 3], 0.99),
    paired(anscombe$x1, anscombe$y3), paired(as.numeric(Nile)[1:50], as.numeric(Nile)[51:100]), sep = ",\n"), "]"),
  groups = paste0("[", paste(groups(per_a, per_b), groups(s1, s2), groups(mtcars$mpg[mtcars$am == 0], mtcars$mpg[mtcars$am == 1], 0.9),
    groups(airquality$Ozone[airquality$Month == 5 & !is.na(airquality$Ozone)], airquality$Ozone[airquality$Month == 8 & !is.na(airquality$Ozone)]),
    groups(as.numeric(Nile)[1:28], as.numeric(Nile)[29:100]), groups(c(1.1, 2.3, 9.7), c(4.2, 5.9)), sep = ",\n"), "]"),
  mcnemar = paste0("[", paste(mcnemar(c(794, 86, 150, 570)), mcnemar(c(10, 5, 5, 3)), mcnemar(c(1, 0, 7, 4)), mcnemar(c(59, 6, 16, 80)), mcnemar(c(0, 900, 700, 1)), sep = ",\n"), "]"),
  holm = obj(p = num(c(0.01, 0.04, 0.03, 0.005, 0.2, 0.04)), adjusted = num(p.adjust(c(0.01, 0.04, 0.03, 0.005, 0.2, 0.04), "holm"))),
  linear = obj(y = num(mtcars$mpg), wt = num(mtcars$wt), hp = num(mtcars$hp), cluster = num(cl),
    fits = paste0("[", paste(fit("plain", m, vcov(m), 29), fit("hc3", m, vcovHC(m, "HC3"), 29),
      fit("newey-west", m, NeweyWest(m, lag = floor(4 * (32 / 100)^(2 / 9)), prewhite = FALSE, adjust = TRUE), 29),
      fit("newey-west-6", m, NeweyWest(m, lag = 6, prewhite = FALSE, adjust = TRUE), 29),
      fit("cluster", m, vcovCL(m, cl, type = "HC1", cadjust = TRUE), max(cl)), sep = ",\n"), "]")),
  power = paste0("[", paste(
    obj(kind = '"proportion"', a = num(0.5), b = num(0.75), power = num(0.9), n = num(power.prop.test(p1 = .5, p2 = .75, power = .9, tol = 1e-12)$n)),
    obj(kind = '"proportion"', a = num(0.1), b = num(0.05), power = num(0.8), n = num(power.prop.test(p1 = .1, p2 = .05, power = .8, tol = 1e-12)$n)),
    obj(kind = '"mean"', a = num(1), b = num(1), power = num(0.9), n = num(power.t.test(delta = 1, sd = 1, power = .9, tol = 1e-10)$n)),
    obj(kind = '"mean"', a = num(0.2), b = num(1), power = num(0.8), n = num(power.t.test(delta = 0.2, sd = 1, power = .8, tol = 1e-10)$n)),
    obj(kind = '"paired"', a = num(2), b = num(2), power = num(0.9), n = num(power.t.test(delta = 2, sd = 2, power = .9, type = "paired", tol = 1e-10)$n)),
    obj(kind = '"paired"', a = num(-5), b = num(2), power = num(0.8), n = num(power.t.test(delta = 5, sd = 2, power = .8, type = "paired", tol = 1e-10)$n)), sep = ",\n"), "]")
), "\n")
