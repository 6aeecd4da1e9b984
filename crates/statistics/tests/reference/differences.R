# Differences in differences by R: Rscript differences.R > differences.json
# R 4.2.2 with sandwich 3.0-2; drawn data.
suppressMessages(library(sandwich))
num <- function(x) if (length(x) == 1) sprintf("%.17g", x) else paste0("[", paste(sprintf("%.17g", x), collapse = ","), "]")
str <- function(x) paste0("[", paste0('"', x, '"', collapse = ","), "]")
obj <- function(...) { a <- list(...); paste0("{", paste0('"', names(a), '":', unlist(a), collapse = ",\n"), "}") }
set.seed(7)
d <- expand.grid(time = 2018:2023, unit = 1:24)
d$treated <- as.numeric(d$unit %% 3 == 0)
d$after <- as.numeric(d$time >= 2022)
d$y <- round(20 + rnorm(24, sd = 3)[d$unit] + 0.8 * (d$time - 2018) + 2.5 * d$treated * d$after + rnorm(nrow(d), sd = 2), 2)
holes <- d[-c(5, 17, 18, 60, 101), ]
case <- function(name, d, fe, cluster) {
  f <- if (fe) y ~ factor(unit) + factor(time) + treated:after else y ~ treated * after
  m <- lm(f, data = d); b <- coef(m)["treated:after"]
  cl <- if (cluster) d$unit else NULL
  v <- if (cluster) vcovCL(m, cl, type = "HC1", cadjust = TRUE) else vcov(m)
  # Aliased terms take no place in sandwich's matrix.
  df <- if (cluster) length(unique(cl)) - 1 else df.residual(m)
  se <- sqrt(v["treated:after", "treated:after"])
  d$time <- relevel(factor(d$time), ref = "2021")
  for (year in c(2018:2020, 2022:2023)) d[[paste0("g", year)]] <- d$treated * (d$time == year)
  e <- if (fe) lm(y ~ factor(unit) + time + g2018 + g2019 + g2020 + g2022 + g2023, data = d) else lm(y ~ treated * time, data = d)
  ev <- if (cluster) vcovCL(e, cl, type = "HC1", cadjust = TRUE) else vcov(e)
  terms <- if (fe) paste0("g", 2018:2020) else paste0("treated:time", 2018:2020)
  obj(name = paste0('"', name, '"'), fe = if (fe) "true" else "false", cluster = if (cluster) "true" else "false",
      y = num(d$y), treated = num(d$treated), after = num(d$after), time = num(as.numeric(as.character(d$time))), unit = str(d$unit),
      estimate = num(b), se = num(se), low = num(b - qt(0.975, df) * se), high = num(b + qt(0.975, df) * se), df = df,
      earlier = num(coef(e)[terms]), earlier_se = num(sqrt(diag(ev)[terms])))
}
# A fitted model without aliased columns: R's own choice of which to drop is then no matter.
lm <- function(formula, data) {
  m <- stats::lm(formula, data = data)
  keep <- names(coef(m))[!is.na(coef(m))]
  x <- model.matrix(m)[, keep, drop = FALSE]
  x <- x[, colnames(x) != "(Intercept)", drop = FALSE]
  r <- data.frame(y = data$y, x, check.names = FALSE)
  m <- stats::lm(y ~ ., data = r)
  names(m$coefficients) <- gsub("`", "", names(m$coefficients))
  m
}
vcovCL <- function(m, ...) { v <- sandwich::vcovCL(m, ...); n <- gsub("`", "", rownames(v)); dimnames(v) <- list(n, n); v }
vcov <- function(m) { v <- stats::vcov(m); n <- gsub("`", "", rownames(v)); dimnames(v) <- list(n, n); v }
cat(obj(cases = paste0("[", paste(case("plain", d, FALSE, FALSE), case("unit", d, FALSE, TRUE), case("fixed", d, TRUE, TRUE),
  case("holes", holes, FALSE, TRUE), case("fixed holes", holes, TRUE, TRUE), sep = ",\n"), "]")), "\n")
