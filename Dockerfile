# syntax=docker/dockerfile:1
# Two images from one file: `--target app` (the default, last) and `--target worker`, which also carries the migrations.

FROM node:24-bookworm-slim AS base
WORKDIR /srv/complet
ENV NEXT_TELEMETRY_DISABLED=1

FROM base AS build
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
# One key for every instance of a release, or a form rendered by one is refused by another:
#   docker build --secret id=actions_key,env=NEXT_SERVER_ACTIONS_ENCRYPTION_KEY …
RUN --mount=type=secret,id=actions_key \
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY="$(cat /run/secrets/actions_key 2>/dev/null || true)" \
    npm run build

FROM base AS worker
ENV NODE_ENV=production COMPLET_MODE=server COMPLET_PROCESS=worker
COPY package.json package-lock.json .npmrc ./
# The optional packages are Next's compilers, which only the build needs.
RUN npm ci --omit=dev --omit=optional && npm cache clean --force
COPY content ./content
COPY db ./db
COPY lib ./lib
COPY messages ./messages
COPY scripts/migrate.ts scripts/agency.ts scripts/offices-import.ts scripts/content-apply.ts scripts/content-dossiers.ts scripts/operator-environment.ts ./scripts/
COPY scripts/launch/launch-plan.ts ./scripts/launch/
COPY worker ./worker
USER node
STOPSIGNAL SIGTERM
CMD ["node", "worker/main.ts"]

FROM base AS app
# HOSTNAME: containers set it to their own name, and the server would listen there only.
ENV NODE_ENV=production COMPLET_MODE=server HOSTNAME=0.0.0.0 PORT=3000
COPY --from=build /srv/complet/.next/standalone ./
USER node
EXPOSE 3000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-old-space-size=1024", "server.js"]
