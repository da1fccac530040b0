# One image for the search API and the indexer: docker-compose.yml says which of the two a container runs.

FROM node:20.20.2-bookworm-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends python3 make g++ && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
COPY data/package.json data/
COPY indexer/package.json indexer/
COPY search-api/package.json search-api/
COPY ui/package.json ui/
COPY bench/package.json bench/
COPY e2e/package.json e2e/
RUN npm ci --ignore-scripts && npm rebuild better-sqlite3
COPY tsconfig.base.json turbo.json ./
COPY data data
COPY indexer indexer
COPY search-api search-api
COPY ui ui
RUN npm run build
# The engine is a container of its own: the embedded server (an optional dependency) goes with what only builds.
RUN npm prune --omit=dev --omit=optional --ignore-scripts

FROM node:20.20.2-bookworm-slim
ENV NODE_ENV=production TRA_CUU_HOME=/var/lib/tra-cuu
WORKDIR /app
COPY --from=build --chown=node:node /app /app
RUN mkdir -p /var/lib/tra-cuu && chown node:node /var/lib/tra-cuu
USER node
EXPOSE 3000
CMD ["node", "search-api/dist/main.js"]
