import { list } from './words.ts';

/**
 * Names of things that minutes in any language write as they write people: programs, languages to program in, and formats.
 * Those that people bear as well (`Ruby`, `Julia`, `Jenkins`) are left out.
 */
export const PROGRAMS = list(
  `python, rust, javascript, typescript, java, golang, kotlin, cmake, docker, kubernetes, helm, linux, windows, android, macos,
  debian, ubuntu, fedora, postgres, postgresql, mysql, sqlite, mongodb, redis, kafka, django, laravel, react, angular, vue,
  nodejs, node.js, next.js, numpy, scipy, pytorch, tensorflow, conda, jupyter, terraform, ansible, prometheus, grafana,
  elasticsearch, opensearch, bazel, gradle, maven, webpack, sphinx, doxygen, latex, markdown, wordpress, drupal, excel,
  powerpoint, outlook, onedrive, firefox, chrome, chromium, safari, android studio, xcode, visual studio, unity, arduino,
  raspberry pi, openstack, openssl, wasm, webassembly, graphql, bluetooth, ethernet, wifi, wi-fi`,
);

/** Abbreviations of things; those of two letters are somebody's initials as often. */
export const ABBREVIATIONS = list(
  `eta, poc, mvp, okr, okrs, kpi, kpis, rfp, mou, nda, sla, slo, gdpr, cla, dco, fte, roi, faqs, tldr, wbs, srs, mcp, llm,
  sql, json, yaml, toml, html, css, csv, pdf, pdfs, svg, png, xml, rest, grpc, http, https, dns, tls, ssl, ssh, vpn, gpu, gpus,
  cpu, cpus, ram, usb, ide, orm, cve, cves, sso, mfa, oidc, jwt, uuid, utf, wcag, aria, a11y, i18n, l10n, cicd, ci/cd,
  irc, rss, seo, ux/ui, ui/ux, eip, eips, bip, bips, pep, peps, jep, kep, keps, rfcs, fips, dapp, dapps, nlp, ocr, cnn, rnn, gan, api, apis, sdk, sdks`,
);

/** Abbreviations of bodies, which stand behind what they are of: `Docs WG`. */
export const BODIES = list('wg, sig, ig, cg, tf, sc, tsc, tac, toc, pmc, dept');
